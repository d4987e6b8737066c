// What still blocks publishing.
import { type State, turnOf } from '../review/turn.ts';

export type Blocker =
  | { code: 'not-paired' }
  | { code: 'no-paragraphs' }
  | { code: 'paragraph'; paragraphId: string; position: number; state: State; turn: string; excerpt: string };

export type Standing = {
  isPaired: boolean;
  paragraphs: readonly { id: string; position: number; state: State; excerpt: string }[];
};

/** Every reason why the article cannot go out, in reading order; empty when it can. */
export function blockersOf({ isPaired, paragraphs }: Standing): Blocker[] {
  if (!isPaired) return [{ code: 'not-paired' }];
  if (!paragraphs.length) return [{ code: 'no-paragraphs' }];
  return paragraphs
    .filter(({ state }) => state !== 'approved')
    .map(({ id, position, state, excerpt }) => {
      return { code: 'paragraph', paragraphId: id, position, state, turn: turnOf(state) ?? '', excerpt };
    });
}
