import { diffArrays } from 'diff';
import { emptyMatching, type Matching } from './matching.ts';
import type { Detail } from './prose-diff.ts';
import type { TokenText } from './tokens.ts';

export function matchingOf(
  left: TokenText,
  right: TokenText,
  _detail: Detail,
): { matching: Matching; coarse: boolean } {
  const matching = emptyMatching(left.count, right.count);
  const keys = ({ lex }: TokenText) => lex.map(({ key }) => key);
  let i = 0;
  let j = 0;
  for (const { added, removed, count = 0 } of diffArrays(keys(left), keys(right))) {
    for (let k = 0; !added && !removed && k < count; k++) {
      matching.toRight[i + k] = j + k;
      matching.toLeft[j + k] = i + k;
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return { matching, coarse: false };
}
