// Words that count by more than one: "drei Dutzend" are 36, две сотни 200, "hai mươi lăm" 25.
const TIMES: Record<string, readonly (readonly [RegExp, number])[]> = {
  de: [[/^dutzend/iu, 12]],
  fr: [
    [/^douzaines?$/iu, 12],
    [/^dizaines?$/iu, 10],
    [/^centaines?$/iu, 100],
    [/^milliers?$/iu, 1000],
  ],
  es: [
    [/^docenas?$/iu, 12],
    [/^decenas?$/iu, 10],
    [/^centenar(?:es)?$/iu, 100],
    [/^millar(?:es)?$/iu, 1000],
  ],
  it: [
    [/^dozzin[ae]$/iu, 12],
    [/^decin[ae]$/iu, 10],
    [/^centinaia$/iu, 100],
    [/^migliaia$/iu, 1000],
  ],
  pt: [
    [/^dúzias?$/iu, 12],
    [/^dezenas?$/iu, 10],
    [/^centenas?$/iu, 100],
  ],
  ru: [
    [/^дюжин/iu, 12],
    [/^десят(?:ок|к)/iu, 10],
    [/^сотн/iu, 100],
  ],
  uk: [
    [/^дюжин/iu, 12],
    [/^десят(?:ок|к)/iu, 10],
    [/^сотн/iu, 100],
  ],
  pl: [
    [/^tuzin/iu, 12],
    [/^dziesiąt(?:ki|ek)$/iu, 10],
    [/^set(?:ki|ek)$/iu, 100],
  ],
  nl: [[/^dozijn/iu, 12]],
  sv: [[/^dussin/iu, 12]],
  tr: [[/^düzine/iu, 12]],
  he: [[/^תריסר/u, 12]],
  hi: [[/^दर्जन/u, 12]],
  vi: [[/^mươi$/iu, 10]],
  id: [[/^puluh$/iu, 10]],
};

/** What a word multiplies the number before it by; undefined for other words. */
export function timesOf(word: string, lang: string): number | undefined {
  return TIMES[lang]?.find(([pattern]) => pattern.test(word))?.[1];
}

/** The same for what stands behind a figure: "3 Dutzend". */
export function timesBehind(text: string, end: number, lang: string): number | undefined {
  if (!TIMES[lang] || text.charAt(end) !== ' ') return undefined;
  const [word] = /^[\p{L}\p{M}]{1,12}/u.exec(text.slice(end + 1, end + 13)) ?? [];
  return word === undefined ? undefined : timesOf(word, lang);
}
