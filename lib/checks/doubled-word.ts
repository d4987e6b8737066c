import { type Finding, finding, type Versions } from './finding.ts';

// Words that may stand twice in a row: "that that", "had had", "very very"; in other languages reduplication is common.
const MAY_REPEAT = new Set(
  'that had very so no bye ha blah sie die der das que nous vous très muy μου σου του της μας σας τους'.split(' '),
);

/** The same word twice in a row: "the the". */
export function doubledWord({ candidate: { text, words }, literal }: Versions): Finding[] {
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
    const isInLiteral = there?.includes(text.slice(last.start, word.end).toLowerCase());
    const place = { start: last.start, end: word.end };
    const fix = { start: last.end, end: word.end, text: '' };
    return [
      finding('doubled-word', isInLiteral ? 'note' : 'warning', place, 'word-doubled', { word: word.text }, { fix }),
    ];
  });
}
