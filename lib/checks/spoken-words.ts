import type { Word } from './reading.ts';

/** A word that may be a name by its sound: as it stands, then without what grammar joins to it. */
export type SpokenWord = { forms: Word[] };

const KATAKANA = /[\p{Script=Katakana}ー]{2,}/gu;
// With a geresh or an apostrophe inside, in Hebrew at the end too, where it belongs to a few letters.
const SPOKEN = /\p{Lo}[\p{Lo}\p{M}]*(?:['’׳״]\p{Lo}[\p{Lo}\p{M}]*)*(?:(?<=[גזצץת])['׳])?/gu;
const HEARD = new Set('ja he ar fa ur hi mr ne bn ta ko'.split(' '));

// "And", "the", "in", "to", "from", "that" are letters of the word in Hebrew and Arabic; Korean has its particles behind.
const JOINED: Readonly<Record<string, readonly RegExp[]>> = {
  he: [/^[ושכ][הבלמש]/u, /^[הבלמשכו]/u],
  ar: [/^[وف]?(?:ال|بال|لل)/u, /^[وفبلك]/u],
  ko: [/(?:에서|에게|으로|이라고|[은는이가을를의에와과도로씨])$/u],
};
const FEWEST_LETTERS = 3;

/** Whether names of this language are told by their sound. Han, Thai and Khmer have no words to hear. */
export function isSpoken(lang: string): boolean {
  return HEARD.has(lang);
}

/** The words of a text that can be names: katakana in Japanese, all words of letters without case in others. */
export function spokenWords(text: string, lang: string): SpokenWord[] {
  const words = text.matchAll(lang === 'ja' ? KATAKANA : SPOKEN);
  return [...words].map(({ 0: word, index }) => ({ forms: formsOf(word, index, JOINED[lang] ?? []) }));
}

/** What may stand between two words of one name. */
export function jointOf(lang: string): RegExp {
  return lang === 'ja' ? /^[・＝]$/u : /^[ \u00a0\u2011\u05be-]$/u;
}

function formsOf(text: string, start: number, joined: readonly RegExp[]): Word[] {
  const shorter = joined.flatMap((affix) => {
    const match = affix.exec(text);
    if (!match) return [];
    const bare = text.replace(affix, '');
    return bare.length < FEWEST_LETTERS ? [] : [wordAt(match.index === 0 ? start + match[0].length : start, bare)];
  });
  return [wordAt(start, text), ...shorter];
}

function wordAt(start: number, text: string): Word {
  return { text, start, end: start + text.length };
}
