// Countries by name in every language that the runtime has (CLDR through Intl.DisplayNames): the same country can be
// found in the source text without a dictionary of ours. Only whole names and their adjectives made with an ending count.
import { foldCase } from './content-words.ts';

const CODES =
  'AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );
/** What news write instead of the full name, by code. */
const SHORT: Record<string, string[]> = {
  US: ['us', 'usa', 'america', 'united', 'states', 'washington', '美', 'сша', '米'],
  GB: ['uk', 'britain', 'british', 'kingdom', '英'],
  CN: ['chinese', 'prc', '中方', '中国'],
  FR: ['french', '法'],
  DE: ['german', '德'],
  NL: ['dutch', 'holland'],
  KP: ['dprk', 'north', 'korea', '朝'],
  KR: ['rok', 'south', 'korea', '韩', '韓'],
  JP: ['日'],
  RU: ['俄', 'рф'],
  VN: ['viet', '越'],
  ES: ['spanish'],
  TR: ['turkish', 'türkiye', 'turkey'],
};

const cache = new Map<string, Map<string, string>>();

function namesIn(lang: string): Map<string, string> {
  const made = cache.get(lang);
  if (made) return made;
  const names = new Map<string, string>();
  if (/^[a-z]{2,3}$/.test(lang)) {
    const display = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
    for (const code of CODES) {
      const name = display.of(code);
      if (name) names.set(code, foldCase(name));
    }
  }
  cache.set(lang, names);
  return names;
}

/** The code of the country that a single word names, as a noun or adjective, in a language; null if it is none. */
export function countryOf(word: string, lang: string): string | null {
  const key = foldCase(word).replace(/['’]s?$/u, '');
  for (const [code, short] of Object.entries(SHORT)) if (short.includes(key)) return code;
  if (key.length < 4) return null;
  for (const [code, name] of namesIn(lang)) {
    const stem = name.length > 5 ? name.replace(/[aeiouy]$/u, '') : name;
    if (key === name || (key.startsWith(stem) && key.length - stem.length <= 4)) return code;
  }
  return null;
}

/** Whether a text names the country. */
export function namesCountry(text: string, code: string, lang: string): boolean {
  const name = namesIn(lang).get(code);
  const folded = foldCase(text);
  if (name && folded.includes(name.length > 5 ? name.slice(0, -1) : name)) return true;
  return (SHORT[code] ?? []).some((short) => /[^\u0020-\u024F]/u.test(short) && folded.includes(short));
}

/** The country where a language is at home; a translator names it where the author wrote "here". */
export function homeOf(lang: string): string | null {
  return /^[a-z]{2,3}$/.test(lang) ? (new Intl.Locale(lang).maximize().region ?? null) : null;
}
