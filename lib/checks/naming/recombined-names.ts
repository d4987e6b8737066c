// "Mirella Pellacani and Dario Contarin" for "Mirella Contarin and Dario Pellacani": each word is a name of the literal, but of
// somebody else. Told where both words have another partner there wherever they stand, and no name of it has them both, so
// that a name that is only shortened is none. One pass over each text.

import { evidenceAt, type Finding, finding } from '../finding.ts';
import { isCalendarWord } from '../numbers/calendar.ts';
import type { Reading, Span } from '../reading/reading.ts';
import { isCapital } from '../words/word-forms.ts';
import { GENERIC, TITLES } from '../words/word-lists.ts';

type Row = Span & { stems: string[] };

const MOST = 40;
const MOST_ROWS = 200;

export function recombinedNames(candidate: Reading, literal: Reading): Finding[] {
  if (!hasStrangePair(candidate, literal)) return [];
  const inside = new Set([...insideStems(candidate), ...insideStems(literal)]);
  const isKept = ({ start, end }: Row) => literal.text.includes(candidate.text.slice(start, end));
  const strange = rowsOf(candidate, inside).filter((row) => row.stems.length === 2 && !isKept(row));
  if (strange.length === 0) return [];
  const partners = partnersIn(rowsOf(literal, inside));
  return strange.slice(0, MOST).flatMap((row) => {
    const [first, last] = [row.stems[0] ?? '', row.stems.at(-1) ?? ''];
    if (first === last) return [];
    const [mine, others] = [partners.get(first) ?? [], partners.get(last) ?? []];
    const isOther = (rows: readonly Row[], place: number) =>
      rows.length > 0 &&
      rows.length < MOST &&
      rows.every(({ stems }) => stems.length === 2 && stems.at(place) === (place ? last : first));
    const [twin] = mine;
    if (!twin || !isOther(mine, 0) || !isOther(others, -1) || others.some((other) => mine.includes(other))) return [];
    const evidence = evidenceAt('literal', literal, twin);
    const values = { name: candidate.text.slice(row.start, row.end), expected: evidence.text };
    return [finding('names', 'warning', row, 'name-differs', values, { evidence })];
  });
}

// Two capitals in a row that the literal does not have so: most texts have none, and need not be read further.
function hasStrangePair({ text, words }: Reading, literal: Reading): boolean {
  let looked = 0;
  return words.some((word, k) => {
    const next = words[k + 1];
    if (!next || !isCapital(word.text) || !isCapital(next.text) || looked > MOST_ROWS) return false;
    looked++;
    return text.slice(word.end, next.start) === ' ' && !literal.text.includes(text.slice(word.start, next.end));
  });
}

function partnersIn(rows: readonly Row[]): Map<string, Row[]> {
  const partners = new Map<string, Row[]>();
  for (const row of rows)
    for (const stem of row.stems) {
      const known = partners.get(stem);
      if (!known) partners.set(stem, [row]);
      else if (known.length < MOST) known.push(row);
    }
  return partners;
}

// Every row of capitals with the words alone, for a surname that stands alone may be anybody's.
function rowsOf({ text, words, stems, lang }: Reading, inside: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  let next = -1;
  for (const [k, { text: word, start, end }] of words.entries()) {
    const stem = stems[k] ?? '';
    if (!isCapital(word) || !inside.has(stem) || !isPersonal(word, stem, lang)) continue;
    const last = rows.at(-1);
    if (last && next === k && text.slice(last.end, start) === ' ') {
      last.end = end;
      last.stems.push(stem);
    } else rows.push({ start, end, stems: [stem] });
    next = k + 1;
  }
  return rows.filter((row) => row.stems.length > 1).slice(0, MOST_ROWS);
}

function isPersonal(word: string, stem: string, lang: string): boolean {
  const small = word.toLowerCase();
  return (
    word.length > 1 && !TITLES.has(small) && !GENERIC.has(stem) && !GENERIC.has(small) && !isCalendarWord(word, lang)
  );
}

function insideStems({ words, stems, sentences }: Reading): string[] {
  const opening = new Set(sentences.map(({ from }) => from));
  return stems.filter((_, k) => !opening.has(k) && isCapital(words[k]?.text ?? ''));
}
