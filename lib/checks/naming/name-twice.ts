import { type Evidence, evidenceAt, type Finding, finding } from '../finding.ts';
import type { Reading } from '../reading/reading.ts';
import { nameKey } from '../words/word-forms.ts';
import { indexNames, misspelledOf, type NameIndex } from './name-match.ts';

const MOST = 200;
const TWICE = /(\p{Lu}\p{L}{2,40})(?: and |[-–/])\1(?!\p{L})/gu;

// "Vietnam and Vietnam", "Vietnam-Vietnam": one of the two was another name.
export function joinedTwice(candidate: Reading, literal: Reading | null): Finding[] {
  return [...candidate.text.matchAll(TWICE)].slice(0, MOST).map(({ 0: text, 1: name = '', index: start }) => {
    const severity = literal?.text.includes(text) ? 'warning' : 'error';
    return finding('names', severity, { start, end: start + text.length }, 'name-twice', { name });
  });
}

const LATIN_NAME = /^\p{Lu}\p{Ll}{3,}$/u;

// In a script without capitals: Latin names that neither the literal nor the source has.
export function latinNames(candidate: Reading, literal: Reading, source: Reading | null): Finding[] {
  const there = indexNames(literal);
  const witness = source ? indexNames(source) : null;
  return candidate.words.flatMap((word) => {
    if (!LATIN_NAME.test(word.text) || there.at.has(nameKey(word.text)) || witness?.at.has(nameKey(word.text)))
      return [];
    const slip = slipIn(word.text, there, literal) ?? (witness && slipIn(word.text, witness, literal));
    if (slip) {
      const values = { name: word.text, expected: slip.name };
      return [finding('names', 'error', word, 'name-misspelled', values, slip.evidence)];
    }
    const values = { name: word.text };
    return source ? [finding('names', 'warning', word, 'name-added', values)] : [];
  });
}

type Slip = { name: string; evidence: { evidence?: Evidence } };

// As it is spelled there; evidence only where that is the literal.
function slipIn(word: string, index: NameIndex, literal: Reading): Slip | null {
  const place = index.at.get(misspelledOf(word, index) ?? '')?.[0];
  const other = index.reading.words[place ?? -1];
  if (!other) return null;
  return {
    name: other.text,
    evidence: index.reading === literal ? { evidence: evidenceAt('literal', literal, other) } : {},
  };
}
