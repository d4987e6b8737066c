import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { gapInLiteral } from './literal-gap.ts';
import { lostFigures, lostParts } from './lost-parts.ts';
import type { Reading } from './reading.ts';
import { uncoveredIn } from './uncovered.ts';

/**
 * What the candidate leaves out: sentences of the literal, and of the source its figures, brackets and the tail of a
 * heading. Also, as a note, what the literal itself seems to have left out, for then it is no witness there.
 */
export function omission(versions: Versions): Finding[] {
  const { candidate, literal, source } = versions;
  const fromSource = source ? lostFromSource(candidate, source) : [];
  if (!literal || literal.lang !== candidate.lang) return fromSource;
  const lost = uncoveredIn(literal, candidate).map((passage) => {
    const evidence = evidenceAt('literal', literal, passage);
    return finding(
      'omission',
      passage.isSure ? 'warning' : 'note',
      passage,
      'sentence-lost',
      { text: evidence.text.slice(0, 120) },
      { side: 'literal', evidence },
    );
  });
  return [...fromSource.map(byPerson), ...lost, ...gapInLiteral(versions)];
}

// A figure inside a bracket that is lost is lost with it.
function lostFromSource(candidate: Reading, source: Reading): Finding[] {
  const parts = lostParts(candidate, source);
  const isInside = (figure: Finding) => parts.some(({ start, end }) => start <= figure.start && figure.end <= end);
  return [...parts, ...lostFigures(candidate, source).filter((figure) => !isInside(figure))];
}

// A machine drops a bracket by mistake, an editor most often on purpose; a figure is worth a question.
function byPerson(found: Finding): Finding {
  return { ...found, severity: found.message.code === 'source-number-lost' ? 'warning' : 'note' };
}
