// Peoples and what is theirs, where the word is not the name of the country with another ending: "Spaniard", "japoneses",
// "французский". By the beginnings of the words, in small letters; a list by hand of the countries that news are about.
// Where a language is missing only the endings tell.
import { foldCase } from '../words/word-forms.ts';

const PEOPLES: Readonly<Record<string, string>> = {
  en:
    'AE emirati; AF afghan; AR argentin; BA bosnia; BE belgian; CD congolese; CH swiss; CI ivorian; CY cypriot; CZ czech; DE german; ' +
    'DK danish|dane|danes; ES spanish|spaniard; FI finnish|finns; FR french; GB british|briton; GR greek; HR croat; IE irish; ' +
    'IS icelandic; IT italian; KZ kazakh; LA laotian; LB lebanese; MM burmese; MN mongol; MT maltese; NL dutch; NO norwegian; NZ zealander; ' +
    'PE peruvian; PH filipin; PL polish|poles; PS palestin; PT portuguese; RS serb; SA saudi; SE swedish|swede; SI slovene; SK slovak; ' +
    'TH thai; TR turk; UZ uzbek',
  de:
    'AT osterreich; BA bosni; BE belgi; BG bulgar; BR brasil; CH schweiz; CL chilen; CN chines; CO kolumbian; CZ tschech; DE deutsch; ' +
    'DK danisch|danen|dane|daenisch; DZ algeri; EE estnisch|esten; EG agypt|aegypt; ES spani; FI finn; FR franzos|franzoes; ' +
    'GB brit|engl; GR griech; HR kroat; HU ungar; IE irisch|iren|ire; IN indisch|inder; IT italien; JP japan; KR koreani|sudkorean; ' +
    'LT litau; LV lettisch|letten; MA marokk; MX mexikan; NL niederland|holland; NO norweg; PE peruan; PL polnisch|polen|pole; PT portug; ' +
    'RO ruman|rumaen; RS serb; RU russ; SE schwed; SI slowen; SK slowak; SY syr; TH thai; TN tunesi; TR turk|tuerk; UA ukrain; US amerikan',
  fr:
    'AT autrich; BE belge; BG bulgar; BR bresil; CA canad; CH suisse|helvet; CN chinois; CZ tchequ; DE allem; DK danois; DZ algeri; EG egypt; ' +
    'ES espagn; FI finland; GB britann|anglais; GR grec; HU hongr; IE irland; IN indien; IT italien; JP japon; KR coreen|sud-coreen; ' +
    'MA maroc; MX mexic; NL neerland|holland; NO norveg; PE peruv; PL polon; PT portug; RO roumain; RU russe; SE suedois; ' +
    'SN senegal; TN tunis; TR turc|turque; UA ukrain; US americain|etats-unien|etatsunien',
  es:
    'AT austri; BE belg; BR brasil; CA canad; CH suiz; CN chin; CZ chec; DE alem; DK danes; EG egip; FI finland|fines; FR frances; ' +
    'GB britan|ingles; GR grieg; HU hungar; IE irland; IN indi; IT italian; JP japon; KR corean|surcorean; MA marroq; NL neerland|holand; ' +
    'NO norueg; PE peruan; PL polac; PT portug|luso; RO ruman; RU rus; SE suec; TR turc; UA ucrani; US estadounid|norteameric',
  pt:
    'AT austri; AR argentin; BE belg; CA canad; CH suic; CN chin; CZ chec|tchec; DE alem; DK dinamarq; EG egip; ES espanh; FI finland; FR franc; ' +
    'GB britan|ingles; GR greg; HU hungar; IE irland; IN indian; IT italian; JP japon; KR corean|sul-corean; MA marroq; NL neerland|holand; ' +
    'NO norueg; PE peruan; PL polac|polon; RO romen; RU russ; SE suec; TR turc; UA ucran; US american|estadunid|norte-american; UY uruguai',
  it:
    'AT austri; BE belg; CH svizzer|elvet; CN cines; CZ cec; DE tedesc; DK danes; EG egizi; ES spagnol; FI finlandes; FR frances; ' +
    'GB britann|ingles; GR grec; HU ungher; IE irland; IN indian; JP giappon; KR corean|sudcorean; MA marocc; NL olandes; NO norveg; ' +
    'PL polacc; PT portogh; RO romen|rumen; RU russ; SE svedes; TR turc; UA ucrain; US statunit|american',
  nl:
    'AT oostenrijk; BE belg; CH zwits; CN chinees|chinez; CZ tsjech; DE duits; DK deen|deens; ES spaans|spanjaard; FI fins|finse|finn; ' +
    'FR frans|fransen; GB brit|engels; GR griek; HU hongaar; IE iers|ierse; IT italia; JP japan; NO noors|noren|noor; PL pools|polen|pool; ' +
    'PT portug; RO roemeen; RU russ; SE zweed|zweeds; TR turk; UA oekra; US amerik',
  sv:
    'AT osterrik; BE belg; CH schweiz; CN kines; CZ tjeck; DE tysk; DK dansk; EE est; ES spansk|spanjor; FI finsk|finlands|finnar; ' +
    'FR fransk|fransm; GB britt|engels; GR grek; HU ungersk|ungrar; IE irlandsk|irl; IS island; IT italien; JP japan; KR korean|sydkorean; ' +
    'NL nederland|holland; NO norsk|norrm; PL polsk|polack; PT portug; RO ruman; RU rysk|ryss; SE svensk; TR turk; UA ukrain; US amerik',
  da:
    'CN kines; DE tysk; DK dansk; ES spansk|spanier; FI finsk|finner; FR fransk|franskm; GB brit|engelsk; GR graesk|graek; IS island; ' +
    'IT italien; JP japan; NL hollan|nederland; NO norsk|nordm; PL polsk|polak; RU russ; SE svensk; TR tyrk; UA ukrain; US amerik',
  nb:
    'CN kines; DE tysk; DK dansk; ES spansk|spanjol; FI finsk|finner; FR fransk|franskm; GB brit|engelsk; GR gresk|greker; IS island; ' +
    'IT italien; JP japan; NL nederland; NO norsk|nordm; PL polsk|polakk; RU russ; SE svensk; TR tyrk; UA ukrain; US amerik',
  pl:
    'AT austriac; BE belg; CH szwajc; CN chin; CZ czesk|czech|czes; DE niem; DK dunsk|dunczy; EE eston; ES hiszpa; FI finsk|finow|fin; ' +
    'FR francus|francuz; GB bryty|angiel; GR greck|grek; HU weg; IE irland; IT wlosk|wloch|wlos; JP japon; LT litew|litwin; LV lotew|lotysz; ' +
    'NL holend|niderland; NO norwes|norweg; PL polsk|polak|polac|polk; PT portug; RO rumu; RU rosyj|rosjan; SE szwed|szwedz; SK slowac; ' +
    'TR tureck|turk|turc; UA ukrai; US ameryk',
  cs:
    'AT rakou; CN cins|cinan; DE nemec|nemc; DK dans; ES spanel; FI fins|finov; FR francouz; GB brit|anglic; GR reck|rek; HU madar; IT ital; ' +
    'JP japon; NL nizozem; NO nors|norov; PL pols|polak|polac; RU rusk|rusov; SE sveds|sved; TR tureck|turk; UA ukrajin; US americ|americk',
  ru:
    'AT австри; BE бельг; CH швеицар; CN китаи|китая; CZ чешск|чех; DE немец|немц|герман; DK датск|датчан; EE эстон; EG египе|египт; ES испан; ' +
    'FI финск|финн|финлянд; FR француз|франц; GB британ|англи; GR гречес|грек; HU венг; IL израил; IN индии|индус; IE ирланд; IT италь; ' +
    'JP япон; KR кореи|южнокореи; NL голланд|нидерланд; NO норве; PL польск|поляк; PT португ; RO румын; RU росси|русск; SE шведс|швед; ' +
    'TR турец|турк|турц; UA украин; US америк',
  uk:
    'AT австрі; CH швеицар; CN китаи|китая; CZ чеськ|чех; DE німе|німц; DK данськ|данц|датчан; EE естон; EG египе|єгип; ES іспан; ' +
    'FI фінськ|фін; FR француз|франц; GB британ|англі; GR грець|грек; HU угор; IE ірланд; IT італі; JP япон; KR кореи; LT литов; ' +
    'NL нідерланд|голланд; NO норве; PL польськ|поляк; RO румун; RU росіи|росія; SE шведс|швед; TR турец|турк; UA украін; US америк',
  tr:
    'AM ermeni; AZ azerb|azeri; BG bulgar; CN cin; DE alman; DK danimark|danim; EG misir; ES ispan; FI finland|fin; FR frans; GB ingiliz|britan; GE gurc; GR yunan; HU macar; IT italya; ' +
    'JP japon; KR kore; NL hollanda; NO norvec; PL polon; RU rus; SE isvec; UA ukrayn; US amerika',
  fi:
    'AT itavalt; BE belgi; CH sveits; CN kiina|kiinal; CZ tsek; DE saksa|saksal; DK tanska|tanskal; EE viro|virol; ES espan; FI suoma|suome; ' +
    'FR ransk; GB britt|britann|englant|englannin; GR kreik; HU unkar; IT italia; JP japan; NL hollan|alankom; NO norja|norjal; ' +
    'PL puola|puolal; RU venaj|venal; SE ruotsa|ruotsi; TR turk; UA ukrain; US yhdysval|amerikk',
};

const LONGEST_ENDING = 6;
const LEAST_STEM = 5;
/** Behind a beginning that is shorter. */
const SHORT_ENDING = 3;
const HEAD = 2;

const read = new Map<string, Map<string, [stem: string, code: string][]>>();

/** The code of the country whose people or belongings a folded word names; null if it names none that is known. */
export function peopleOf(key: string, lang: string): string | null {
  const near = stemsOf(lang).get(key.slice(0, HEAD)) ?? [];
  const isIt = ([stem]: [string, string]) =>
    key.startsWith(stem) && key.length - stem.length <= (stem.length < LEAST_STEM ? SHORT_ENDING : LONGEST_ENDING);
  return near.find(isIt)?.[1] ?? null;
}

function stemsOf(lang: string): Map<string, [string, string][]> {
  const known = read.get(lang);
  if (known) return known;
  const stems = new Map<string, [string, string][]>();
  const entries = Object.hasOwn(PEOPLES, lang) ? (PEOPLES[lang] ?? '').split('; ') : [];
  for (const entry of entries) {
    const code = entry.slice(0, 2);
    for (const stem of foldCase(entry.slice(3)).split('|'))
      stems.set(stem.slice(0, HEAD), [...(stems.get(stem.slice(0, HEAD)) ?? []), [stem, code]]);
  }
  for (const list of stems.values()) list.sort(([a], [b]) => b.length - a.length);
  read.set(lang, stems);
  return stems;
}
