// What still blocks publishing.
import { shortened } from '../articles/naming.ts';
import { type State, turnOf } from '../review/turn.ts';

export type Blocker =
  | { code: 'not-paired' }
  | { code: 'no-paragraphs' }
  | {
      code: 'paragraph';
      paragraphId: string;
      /** The version that waits: the proposed one, else the newest. */
      versionId: string | null;
      position: number;
      state: State;
      turn: string;
      excerpt: string;
    };

export type Standing = {
  isPaired: boolean;
  paragraphs: readonly { id: string; versionId: string | null; position: number; state: State; text: string }[];
};

/** So many blocking paragraphs are named: no more than somebody works through before looking again. */
export const NAMED = 100;

/** Every reason why the article cannot go out, in reading order; empty when it can. */
export function blockersOf({ isPaired, paragraphs }: Standing): Blocker[] {
  if (!isPaired) return [{ code: 'not-paired' }];
  if (!paragraphs.length) return [{ code: 'no-paragraphs' }];
  return paragraphs
    .filter(({ state }) => state !== 'approved')
    .map(({ id, versionId, position, state, text }) => {
      const excerpt = shortened(text, 120);
      return { code: 'paragraph', paragraphId: id, versionId, position, state, turn: turnOf(state) ?? '', excerpt };
    });
}
