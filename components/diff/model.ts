import { changesInOrder, inlinePieces, moveSentences, piecesOf } from '@/lib/diff/marks';
import type { ProseDiff } from '@/lib/diff/prose-diff';
import { risksOf } from '@/lib/diff/risks';

export type Model = ReturnType<typeof modelOf>;

/** All that is drawn of a diff. */
export function modelOf(diff: ProseDiff, lang: string) {
  const risks = risksOf(diff, lang);
  return {
    diff,
    risks,
    risky: new Set(risks.map(({ hunk }) => hunk)),
    order: changesInOrder(diff),
    sentences: moveSentences(diff, lang),
    left: piecesOf(diff, 'left'),
    right: piecesOf(diff, 'right'),
    line: inlinePieces(diff),
  };
}
