// Word lists by language: stop-words, numbers in words, negations. Lists of closed classes; none is complete.
const list = (text: string) => new Set(text.split(' '));
const pairs = (text: string) => {
  const words = text.split(' ');
  return words.flatMap((word, k): [string, string][] => (k % 2 ? [] : [[word, words[k + 1] ?? word]]));
};

export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    'i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it ' +
      'its itself they them their theirs themselves what which who whom this that these those am is are was were be been ' +
      'being have has had having do does did doing a an the and but if or because as until while of at by for with about ' +
      'against between into through during before after above below to from up down in out on off over under again ' +
      'further then once here there when where why how all any both each few more most other some such no nor not only ' +
      "own same so than too very can will just don't should now would could may might must shall also upon",
  ),
  de: list(
    'der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von ' +
      'vom vor zu zum zur für über unter durch um bis gegen ohne als wie dass ob wenn weil da ist sind war waren wird werden ' +
      'wurde wurden hat haben hatte hatten sein seine seiner ihr ihre ihrer es er sie wir ich du man sich auch nur noch nicht so',
  ),
  fr: list(
    'le la les un une des du de et ou mais dans en au aux à sur sous par pour avec sans ce cet cette ces il elle ils elles ' +
      'on nous vous je tu se que qui dont où ne pas est sont était ont a été être avoir son sa ses leur leurs plus',
  ),
  es: list(
    'el la los las un una unos unas de del y o pero en a al por para con sin sobre entre que quien se su sus lo le les es ' +
      'son fue era han ha ser estar no más como cuando este esta estos estas ese esa',
  ),
  it: list(
    'il lo la i gli le un uno una di del della dei e o ma in a al da con per su tra che chi si suo sua non è sono era ha',
  ),
  pt: list('o a os as um uma de do da dos das e ou mas em no na por para com sem que se seu sua não é são foi era há'),
  ru: list(
    'и в во на с со к ко о об от до из за по под над при для у без через не ни но а или что как который которая которое ' +
      'которые это этот эта эти он она оно они мы я ты вы его её их был была было были быть есть же ли бы так уже ещё',
  ),
  ko: list('및 또는 그리고 이 그 저 수 것 등 더 또 위한 대한 의해'),
  hi: list('का के की को में से पर ने और या है हैं था थे थी हो गया गई गए कि जो यह वह ये वे इस उस एक भी तक लिए कर रहा रही रहे'),
  ar: list(
    'في من على إلى عن مع و أو ثم أن إن التي الذي هذا هذه ذلك تلك هو هي كان كانت قد ما لا كما بين بعد قبل خلال عند كل',
  ),
  zh: list('的 了 和 与 及 在 是 于 为 也 将 对 从 到 并 而 等 之 其 就 都 又 被 把 以 由 向 着 过 所 该 这 那 一 个'),
  ja: list(
    'の は が を に で と も へ や か から まで より て た だ です ます でし まし した する し さ れ れる られる いる い ある あり な',
  ),
  th: list('ที่ และ ใน ของ เป็น มี ได้ ให้ จะ ไม่ กับ แก่ จาก โดย ว่า ซึ่ง การ ความ นี้ นั้น ก็ ด้วย เพื่อ ถึง แล้ว อยู่'),
};

// Number words and their value in digits; those of size alone stand for themselves.
const NUMBERS: Readonly<Record<string, string>> = {
  en:
    'zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 ' +
    'fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 ' +
    'sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 first 1st second 2nd third 3rd fourth 4th fifth 5th ' +
    'million million billion billion trillion trillion dozen dozen half half decade decade decades decade twice twice',
  de:
    'null 0 eins 1 zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 zwanzig 20 ' +
    'dreißig 30 hundert 100 tausend 1000 million million millionen million milliarde milliarde milliarden milliarde',
  ru:
    'ноль 0 один 1 одна 1 два 2 две 2 три 3 четыре 4 пять 5 шесть 6 семь 7 восемь 8 девять 9 десять 10 двадцать 20 ' +
    'тридцать 30 сорок 40 пятьдесят 50 сто 100 тысяча 1000 тысяч 1000 миллион миллион миллионов миллион миллиона миллион',
  fr: 'deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 vingt 20 trente 30 cent 100 mille 1000',
  es: 'dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 veinte 20 treinta 30 cien 100 mil 1000',
  hi: 'एक 1 दो 2 तीन 3 चार 4 पाँच 5 पांच 5 छह 6 सात 7 आठ 8 नौ 9 दस 10 बीस 20 सौ 100 हज़ार 1000 हजार 1000 लाख लाख करोड़ करोड़',
  ar: 'واحد 1 اثنان 2 ثلاثة 3 ثلاث 3 أربعة 4 أربع 4 خمسة 5 خمس 5 ستة 6 سبعة 7 ثمانية 8 تسعة 9 عشرة 10 مئة 100 مائة 100 ألف 1000 مليون مليون',
  th: 'หนึ่ง 1 สอง 2 สาม 3 สี่ 4 ห้า 5 หก 6 เจ็ด 7 แปด 8 เก้า 9 สิบ 10 ร้อย 100 พัน 1000 หมื่น 10000 แสน 100000 ล้าน ล้าน',
};

const VALUES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(NUMBERS).map(([language, text]) => [language, new Map(pairs(text))]),
);

const HAN_NUMBER = /^[〇零一二三四五六七八九十百千万萬亿億两兩]+$/;

/** The value of a folded number word, or an empty string. */
export function valueOfWord(word: string, language: string): string {
  return VALUES.get(language)?.get(word) ?? (HAN_NUMBER.test(word) ? word : '');
}

const ONE = list('one eins один одна एक 一 หนึ่ง واحد');

/** Whether a word says one, which is often no more than an article. */
export function isOne(word: string): boolean {
  return ONE.has(word.toLowerCase());
}

const NEGATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list('not no nor never none nothing nobody neither without cannot nowhere hardly'),
  de: list('nicht kein keine keinen keinem keiner nie niemals nichts niemand ohne weder'),
  fr: list('ne pas jamais rien aucun aucune sans ni personne'),
  es: list('no nunca jamás nada nadie ningún ninguna ninguno sin tampoco ni'),
  ru: list('не нет ни никогда ничего никто без'),
  zh: list('不 没 没有 未 无 非 别 勿 不是 不能 不会 从未'),
  ja: list('ない ません なかった ず なく ぬ'),
  ko: list('안 못 아니다 않다 없다 없이 아닌 않은 않는 없는'),
  hi: list('नहीं न मत बिना कभी'),
  ar: list('لا لم لن ليس ليست غير دون بدون ما'),
  th: list('ไม่ มิ ไม่ได้ ไม่มี ไร้'),
};

/** Whether a folded word denies what is said. */
export function isNegation(word: string, language: string): boolean {
  return (NEGATIONS[language]?.has(word) ?? false) || (language === 'en' && word.endsWith("n't"));
}

/** Words with a capital that are no names: titles, and what often begins a sentence before a name. */
export const NOT_NAMES: ReadonlySet<string> = list(
  'Mr Mrs Ms Dr Sir Madam Prof I Herr Frau Monsieur Madame Señor Señora Since Within Without Among Despite Though ' +
    'Although Unless Toward Towards Across Along Around Beside Besides Beyond Near Per Via Yet However Meanwhile Today',
);
