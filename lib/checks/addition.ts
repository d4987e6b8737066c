import { type Finding, finding, type Versions } from './finding.ts';
import { uncoveredIn } from './losses/uncovered.ts';

/** Sentences of the candidate that the literal says nothing of. */
export function addition({ candidate, literal }: Versions): Finding[] {
  if (!literal || literal.lang !== candidate.lang) return [];
  return uncoveredIn(candidate, literal).map((passage) => {
    const text = candidate.text.slice(passage.start, passage.end).slice(0, 120);
    return finding('addition', passage.isSure ? 'warning' : 'note', passage, 'sentence-added', {
      text,
      isSure: passage.isSure ? 'yes' : 'no',
    });
  });
}
