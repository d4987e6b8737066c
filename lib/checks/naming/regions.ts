// Countries by name in every language that the runtime has (CLDR through Intl.DisplayNames): the same country can be
// found in the source text without a dictionary of ours. Only whole names and their adjectives made with an ending count.
import type { Reading } from '../reading/reading.ts';
import { isCased } from '../words/particles.ts';
import { spellingsOf } from '../words/spellings.ts';
import { foldCase, isCapital, withoutPossessive } from '../words/word-forms.ts';
import { peopleOf } from './peoples.ts';

// The last are continents, and the Caribbean.
const CODES =
  'AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VE VN VU WS XK YE ZA ZM ZW 002 009 019 029 142 150'.split(
    ' ',
  );
/** What news write instead of the full name, by code. */
const SHORT: Record<string, string[]> = {
  US: ['us', 'usa', 'america', 'american', 'americans', 'united', 'states', 'washington', '美', 'сша', '米'],
  GB: ['uk', 'britain', 'british', 'kingdom', '英'],
  CN: ['chinese', 'prc', '中方', '中国'],
  FR: ['french', '法'],
  DE: ['german', '德'],
  NL: ['dutch', 'holland'],
  NO: ['norwegian', 'norwegians'],
  BE: ['belgian', 'belgians'],
  PT: ['portuguese'],
  PE: ['peruvian', 'peruvians'],
  AR: ['argentine', 'argentines'],
  AF: ['afghan', 'afghans'],
  CY: ['cypriot', 'cypriots'],
  CZ: ['czech', 'czechs'],
  LA: ['laotian', 'laotians'],
  KP: ['dprk', 'north', 'korea', 'korean', 'koreans', '朝'],
  KR: ['rok', 'south', 'korea', 'korean', 'koreans', '韩', '韓'],
  JP: ['日'],
  RU: ['俄', 'рф'],
  VN: ['viet', '越'],
  ES: ['spanish'],
  TR: ['turkish', 'türkiye', 'turkey'],
  GR: ['greek', 'greeks'],
  CH: ['swiss'],
  DK: ['danish', 'dane', 'danes'],
  PL: ['polish', 'poles'],
  SE: ['swedish', 'swede', 'swedes'],
  PH: ['filipino', 'filipinos'],
  TH: ['thai', 'thais'],
  FI: ['finnish'],
  IE: ['irish'],
};

const LONGEST_ENDING = 5;

type Names = { byCode: Map<string, string>; stems: [string, string][]; heads: Set<string> };
const cache = new Map<string, Names>();
const byShort = new Map(
  Object.entries(SHORT).flatMap(([code, short]) => short.map((name): [string, string] => [name, code])),
);
const homes = new Map<string, string | null>();

function namesIn(lang: string): Names {
  const made = cache.get(lang);
  if (made) return made;
  const names: Names = { byCode: new Map(), stems: [], heads: new Set() };
  if (/^[a-z]{2,3}$/.test(lang)) {
    for (const tag of spellingsOf(lang)) {
      const display = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
      for (const code of CODES) {
        const name = foldCase(display.of(code) ?? '');
        if (name && !names.byCode.has(code)) names.byCode.set(code, name);
        if (name.length >= 4) names.stems.push([name.length > 5 ? name.replace(/[aeiouy]$/u, '') : name, code]);
      }
    }
  }
  for (const [stem] of names.stems) names.heads.add(stem.slice(0, 4));
  cache.set(lang, names);
  return names;
}

const named = new Map<string, [code: string, name: string][]>();

/** All countries with their names in a language, as they are written, the longest names first. */
export function countryNames(lang: string): readonly [code: string, name: string][] {
  const made = named.get(lang);
  if (made) return made;
  const names: [string, string][] = [];
  if (/^[a-z]{2,3}$/.test(lang)) {
    const display = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
    for (const code of CODES) names.push([code, display.of(code) ?? '']);
    names.sort(([, a], [, b]) => b.length - a.length);
  }
  named.set(lang, names);
  return names;
}

/** The code of the country that a single word names, as a noun or adjective, in a language; null if it is none. */
export function countryOf(word: string, lang: string): string | null {
  const key = withoutPossessive(foldCase(word));
  const short = byShort.get(key);
  if (short || key.length < 4) return short ?? null;
  const { stems, heads } = namesIn(lang);
  if (!heads.has(key.slice(0, 4))) return null;
  return stems.find(([stem]) => key.startsWith(stem) && key.length - stem.length <= LONGEST_ENDING)?.[1] ?? null;
}

/**
 * The same of a word that can be nothing else: the whole name of a country, its people in a stem of its own ("Norwegian"), and
 * where names have cases any form. Of a word without a capital, as most languages write what is a country's, its beginning.
 */
export function countryNamed(word: string, lang: string): string | null {
  const key = withoutPossessive(foldCase(word));
  if (!isCapital(word))
    return lang === 'en' ? null : (peopleOf(key, lang) ?? (key.length > 5 ? countryOf(key, lang) : null));
  const people = peopleOf(key, lang);
  if (people || PEOPLE.test(key)) return people ?? byShort.get(key) ?? null;
  const code = key.length > 3 ? countryOf(key, lang) : null;
  const isWhole = code !== null && namesIn(lang).byCode.get(code) === key;
  return isWhole || (isCased(lang) && key.length > 5) ? code : null;
}

const PEOPLE =
  /(?:an|ese|ish|ans|i|is|uese)$|^(?:argentines?|cypriots?|czechs?|french|greeks?|dutch|swiss|danes?|swedes?|thais?|filipinos?)$/u;

/** Whether an English word is the people, the language or what belongs to a land or continent: "Korean", no name of its own. */
export function namesPeople(word: string, lang: string): boolean {
  const key = withoutPossessive(foldCase(word));
  const code = lang === 'en' && PEOPLE.test(key) ? countryOf(key, lang) : null;
  return code !== null && !(namesIn(lang).byCode.get(code) ?? key).split(' ').includes(key);
}

/** Whether a text names the country. */
export function namesCountry({ folded, lang }: Reading, code: string): boolean {
  const name = namesIn(lang).byCode.get(code);
  if (name && folded.includes(name.length > 5 ? name.slice(0, -1) : name)) return true;
  return (SHORT[code] ?? []).some((short) => /[^\u0020-\u024F]/u.test(short) && folded.includes(short));
}

/** The country where a language is at home; a translator names it where the author wrote "here". */
export function homeOf(lang: string): string | null {
  const known = homes.get(lang);
  if (known !== undefined) return known;
  const home = /^[a-z]{2,3}$/.test(lang) ? (new Intl.Locale(lang).maximize().region ?? null) : null;
  homes.set(lang, home);
  return home;
}
