// What a hunk is: its kind, and what could change a fact.
import type { HunkDraft } from './hunks.ts';
import type { Hunk } from './prose-diff.ts';
import type { TokenText } from './tokens.ts';

export function classified(draft: HunkDraft, left: TokenText, right: TokenText): Hunk {
  const words = (side: TokenText, tokens: readonly number[]) =>
    tokens.filter((k) => side.lex[k]?.kind !== 'sign').length;
  const [lost, gained] = [words(left, draft.left), words(right, draft.right)];
  const isFormat =
    draft.kind === 'space' ||
    (draft.kind === 'region' && lost + gained === 0) ||
    (draft.kind === 'link' && left.lex[draft.left[0] ?? -1]?.key === right.lex[draft.right[0] ?? -1]?.key);
  const kind = isFormat
    ? 'format'
    : draft.kind === 'link'
      ? 'inflection'
      : !lost
        ? 'added'
        : !gained
          ? 'omitted'
          : 'wording';
  const hunk: Hunk = { id: draft.id, kind, flags: {}, light: kind === 'format' || kind === 'inflection' };
  if (draft.move >= 0) hunk.move = draft.move;
  return hunk;
}
