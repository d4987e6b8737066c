import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { gapInLiteral } from './losses/literal-gap.ts';
import { lostItems } from './losses/lost-items.ts';
import { lostFigures, lostParts } from './losses/lost-parts.ts';
import { uncoveredIn } from './losses/uncovered.ts';
import { hasNumber } from './numbers/number-match.ts';
import { isTitle } from './reading/kinds.ts';
import type { Reading } from './reading/reading.ts';

/**
 * What the candidate leaves out: sentences of the literal, and of the source its figures, brackets and the tail of a
 * heading. Also, as a note, what the literal itself seems to have left out, for then it is no witness there.
 */
export function omission(versions: Versions): Finding[] {
  const { candidate, literal, source, kind } = versions;
  const fromSource = source ? lostFromSource(candidate, source) : [];
  if (!literal || literal.lang !== candidate.lang) return fromSource;
  const isReworded = isTitle(kind) && literal.sentences.length < 2; // no sentence is lost, it is another heading
  const lost = (isReworded ? [] : uncoveredIn(literal, candidate)).map((passage) => {
    const evidence = evidenceAt('literal', literal, passage);
    return finding(
      'omission',
      passage.isSure ? 'warning' : 'note',
      passage,
      'sentence-lost',
      { text: evidence.text.slice(0, 120), isSure: passage.isSure ? 'yes' : 'no' },
      { side: 'literal', evidence },
    );
  });
  const isToldByNumbers = toldByNumbers(literal, source);
  const told = fromSource.map(byPerson).map((found) => (isToldByNumbers(found) ? asNote(found) : found));
  return [...told, ...lost, ...lostFromLists(literal, candidate), ...gapInLiteral(versions)];
}

function lostFromLists(literal: Reading, candidate: Reading): Finding[] {
  return lostItems(literal, candidate).map((item) => {
    const evidence = evidenceAt('literal', literal, item);
    return finding('omission', 'warning', item, 'item-lost', { text: evidence.text }, { side: 'literal', evidence });
  });
}

// The check of the numbers tells of what the literal has as well.
function toldByNumbers(literal: Reading, source: Reading | null): (found: Finding) => boolean {
  const facts = source?.numbers.filter((fact) => hasNumber(literal, fact)) ?? [];
  const places = new Set(facts.map(({ start, end }) => `${start} ${end}`));
  return ({ message, start, end }) => message.code === 'source-number-lost' && places.has(`${start} ${end}`);
}

// A figure inside a bracket that is lost is lost with it.
function lostFromSource(candidate: Reading, source: Reading): Finding[] {
  const parts = lostParts(candidate, source);
  const isInside = (figure: Finding) => parts.some(({ start, end }) => start <= figure.start && figure.end <= end);
  return [...parts, ...lostFigures(candidate, source).filter((figure) => !isInside(figure))];
}

// A machine drops a bracket by mistake, an editor most often on purpose; a figure is worth a question.
function byPerson(found: Finding): Finding {
  return found.message.code === 'source-number-lost' ? { ...found, severity: 'warning' } : asNote(found);
}

function asNote(found: Finding): Finding {
  return { ...found, severity: 'note' };
}
