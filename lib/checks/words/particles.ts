// Words so small that they join or mark others, and languages where names have cases. Lists of closed classes; none is
// complete.
const list = (text: string) => new Set(text.split(' '));

export type Particle = 'article' | 'and';

const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list('a an the'),
  de: list('der die das den dem des ein eine einen einem einer eines'),
  fr: list('le la les un une des du'),
  es: list('el la los las un una unos unas'),
  it: list('il lo la i gli le un uno una'),
  pt: list('o a os as um uma uns umas'),
};

const AND: Readonly<Record<string, string>> = {
  en: 'and',
  de: 'und',
  fr: 'et',
  es: 'y',
  it: 'e',
  pt: 'e',
  nl: 'en',
  ru: 'и',
  uk: 'і',
  pl: 'i',
  cs: 'a',
  ar: 'و',
  hi: 'और',
  ja: 'と',
  ko: '및',
  zh: '和',
  th: 'และ',
  sv: 'och',
  da: 'og',
  nb: 'og',
  is: 'og',
  fi: 'ja',
  et: 'ja',
  tr: 've',
  hu: 'és',
  ro: 'și',
  bg: 'и',
  sr: 'и',
  hr: 'i',
  sk: 'a',
  sl: 'in',
  lt: 'ir',
  lv: 'un',
  el: 'και',
  id: 'dan',
  vi: 'và',
  fa: 'و',
};

/** Words so small that one more or less changes little. */
export function particleOf(word: string, language: string): Particle | undefined {
  if (ARTICLES[language]?.has(word)) return 'article';
  return AND[language] === word ? 'and' : undefined;
}

const WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list('or with but nor as well plus versus vs'),
  de: list('oder mit sowie wie'),
  fr: list('ou avec ainsi que'),
  es: list('o u e con'),
  it: list('o con'),
  pt: list('ou com'),
  ru: list('или с со а'),
};

/** Whether a folded word only joins two things, so that it makes no difference which of them comes first. */
export function isJoint(word: string, language: string): boolean {
  return particleOf(word, language) !== undefined || (WITH[language]?.has(word) ?? false);
}

// Before the last item of a list.
const IN_LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list('and or'),
  de: list('und oder sowie'),
  fr: list('et ou'),
  es: list('y e o u'),
  it: list('e ed o'),
  pt: list('e ou'),
  ru: list('и или'),
  uk: list('і й та або'),
  hi: list('और या'),
};

/** Whether it is known what stands before the last item of a list. */
export function hasListJoints(language: string): boolean {
  return IN_LISTS[language] !== undefined;
}

/** Whether a word stands before the last item of a list, as "and" and "or" do. */
export function isListJoint(word: string, language: string): boolean {
  return IN_LISTS[language]?.has(word) ?? false;
}

const CASED = list('az be bs cs el et eu fi hr hu hy is kk ky la lt lv mn pl ro ru sk sl sr tr uk uz');

/** Whether names have cases, so that their form and not their place says who does and who suffers. */
export function isCased(language: string): boolean {
  return CASED.has(language);
}
