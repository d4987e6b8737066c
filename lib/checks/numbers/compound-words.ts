// What languages put together with a number in one word: what it counts ("elfjährig"), "half a" (полмиллиона), the ending of an
// ordinal or of a case. Each gives what may be the number alone, to be looked up; no word is accepted here.

/** Behind a number in the same word: of so many years, days, storeys, percent, or so many times. */
const COUNTED: Record<string, RegExp> = {
  ru: /(?:лет|годовал|годичн|дневн|часов|минутн|месячн|недельн|процентн|этажн|кратн|метров|километров|тысячн|миллионн|местн|комнатн|значн)\p{L}*$/u,
  uk: /(?:річ|денн|годинн|хвилинн|місячн|тижнев|відсотков|поверхов|кратн|метров|кілометров|тисячн|мільйонн|місн|кімнатн|значн)\p{L}*$/u,
  de: /(?:jährig|tägig|stündig|minütig|monatig|wöchig|köpfig|stöckig|teilig|stellig|prozentig|fach|mal)\p{L}{0,3}$/u,
  nl: /(?:jarige?n?|daagse?|urige?|delige?|voudige?|maal|keer)$/u,
  pl: /(?:letni|dniow|godzinn|minutow|miesięczn|procentow|piętrow|krotn)\p{L}*$/u,
  sv: /(?:årig|åring|dagars|faldig)\p{L}{0,3}$/u,
};
const LONGEST = 30;

/** The number of such a word, as it stands there: "elf" of "elfjähriger", одиннадцати. */
export function compoundHead(word: string, lang: string): string | null {
  const head = COUNTED[lang] && word.length <= LONGEST ? word.replace(COUNTED[lang], '') : word;
  return head === word || head.length < 2 ? null : head;
}

type InWord = readonly [pattern: RegExp, unit: string];

/** The units among what is counted. */
const UNITS: Record<string, readonly InWord[]> = {
  ru: inWords('минутн minute часов hour дневн day недельн week месячн month летн year годичн year годовал year'),
  uk: inWords('хвилинн minute годинн hour денн day тижнев week місячн month річн year'),
  de: inWords('minütig minute stündig hour tägig day wöchig week monatig month jährig year'),
};

function inWords(table: string): InWord[] {
  const cells = table.split(' ');
  return cells.flatMap((head, i): InWord[] =>
    i % 2 ? [] : [[new RegExp(`\\p{L}${head}\\p{L}{0,3}$`, 'iu'), cells[i + 1] ?? '']],
  );
}

/** What such a word counts, if that is a unit of time. */
export function unitOfCompound(word: string, lang: string): string | null {
  return UNITS[lang]?.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

const HALF: Record<string, RegExp> = {
  ru: /^пол(?=\p{L}{4})/u,
  uk: /^пів(?=\p{L}{4})/u,
  fr: /^demi-/u,
  pl: /^pół(?=\p{L}{4})/u,
};

/** What is halved: миллиона of полмиллиона. */
export function halvedOf(word: string, lang: string): string | null {
  const whole = HALF[lang] ? word.replace(HALF[lang], '') : word;
  return whole === word ? null : whole;
}

type Ending = readonly [ending: RegExp, instead: readonly string[]];

/** Endings of ordinals and cases, and what stood in their place. */
const ENDINGS: Record<string, readonly Ending[]> = {
  fr: [
    [/qui[èe]mes?$/u, ['q']],
    [/vi[èe]mes?$/u, ['f']],
    [/i[èe]mes?$/u, ['', 'e']],
  ],
  it: [[/esim[oaie]$/u, ['', 'i', 'a', 'o', 'e']]],
  hi: [[/(?:वीं|वां|वाँ|वें|वा|वी)$/u, ['']]],
  pl: [
    [/nast(?:\p{L}{1,3})$/u, ['naście']],
    [/dziest(?:\p{L}{1,3})$/u, ['dzieścia', 'dzieści']],
    [/dziesiąt(?:\p{L}{1,3})$/u, ['dziesiąt']],
    [/o$/u, ['u', '']],
  ],
  tr: [
    [/dör[dt](?:üncü|ü|e|te|lü)?\p{L}{0,3}$/u, ['dört']],
    [/(?:inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü)$/u, ['']],
    [/[yn]?[ıiuüae]$|[dt][ae]n?$|l[ıiuü]$/u, ['']],
  ],
};

/** What an inflected word may be without its ending, likeliest first. */
export function rootsOf(word: string, lang: string): string[] {
  return (ENDINGS[lang] ?? []).flatMap(([ending, instead]) => {
    const root = word.length <= LONGEST ? word.replace(ending, '') : word;
    return root === word ? [] : instead.map((end) => root + end);
  });
}
