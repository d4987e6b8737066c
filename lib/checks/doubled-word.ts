import { type Finding, finding, type Versions } from './finding.ts';

// Words that may stand twice in a row: "that that", "had had", "very very"; in other languages reduplication is common.
const MAY_REPEAT = new Set(
  'that had very so no bye ha blah sie die der das que nous vous très muy μου σου του της μας σας τους'.split(' '),
);

/** Where words are doubled on purpose, those that never are. */
const NEVER_TWICE: Record<string, ReadonlySet<string>> = {
  he: new Set('של את על עם אל או כי אם לפי בין אחרי לפני'.split(' ')),
  ar: new Set('في على إلى عن أن إن مع بعد قبل التي الذي'.split(' ')),
  hi: new Set('का की के में को ने और'.split(' ')),
  bn: new Set('এবং থেকে'.split(' ')),
  ta: new Set('மற்றும்'.split(' ')),
  id: new Set('yang di dan dari untuk dengan pada'.split(' ')),
  ms: new Set('yang di dan dari untuk dengan pada'.split(' ')),
  vi: new Set('của và là với những các'.split(' ')),
  tr: new Set('ve ile için ki'.split(' ')),
};

/** Whether the language doubles words on purpose, and it is known which it does not. */
export function hasWordsNeverTwice(lang: string): boolean {
  return NEVER_TWICE[lang] !== undefined;
}

/** The same word twice in a row: "the the". */
export function doubledWord({ candidate: { text, words, lang }, literal }: Versions): Finding[] {
  const only = NEVER_TWICE[lang];
  const there = literal?.text.toLowerCase();
  return words.flatMap((word, i) => {
    const last = words[i - 1];
    if (
      last?.text.length !== word.text.length ||
      last.text.toLowerCase() !== word.text.toLowerCase() ||
      /\p{N}/u.test(word.text)
    )
      return [];
    const gap = text.slice(last.end, word.start);
    const isName = /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(last.text);
    if (!/^\s+$/u.test(gap) || isName || MAY_REPEAT.has(word.text.toLowerCase())) return [];
    if (only && !only.has(word.text.toLowerCase())) return [];
    const isInLiteral = there?.includes(text.slice(last.start, word.end).toLowerCase());
    const place = { start: last.start, end: word.end };
    const fix = { start: last.end, end: word.end, text: '' };
    return [
      finding('doubled-word', isInLiteral ? 'note' : 'warning', place, 'word-doubled', { word: word.text }, { fix }),
    ];
  });
}
