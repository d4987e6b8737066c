import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { gapInLiteral } from './literal-gap.ts';
import { lostFigures, lostParts } from './lost-parts.ts';
import { uncoveredIn } from './uncovered.ts';

/**
 * What the candidate leaves out: sentences of the literal, and of the source its figures, brackets and the tail of a
 * heading. Also, as a note, what the literal itself seems to have left out, for then it is no witness there.
 */
export function omission(versions: Versions): Finding[] {
  const { candidate, literal, source } = versions;
  const fromSource = source ? [...lostFigures(candidate, source), ...lostParts(candidate, source)] : [];
  if (!literal || literal.lang !== candidate.lang) return fromSource;
  const lost = uncoveredIn(literal, candidate).map((passage) => {
    const evidence = evidenceAt('literal', literal, passage);
    return finding(
      'omission',
      'warning',
      passage,
      'sentence-lost',
      { text: evidence.text.slice(0, 120) },
      { side: 'literal', evidence },
    );
  });
  return [...fromSource.map(byPerson), ...lost, ...gapInLiteral(versions)];
}

// A machine drops a bracket by mistake, an editor most often on purpose; a figure is worth a question.
function byPerson(found: Finding): Finding {
  return { ...found, severity: found.message.code === 'source-number-lost' ? 'warning' : 'note' };
}
