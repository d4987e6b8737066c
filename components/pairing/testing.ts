import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '@/lib/outcome';
import { applyEdit, type Board, boardOf, type Edit, isProblem, replay } from '@/lib/pairing/edit';
import type { Pairing } from '@/lib/pairing/pair';
import type { BoardNews, BoardState, BoardView } from '@/lib/pairing/store';
import type { RefusalCode } from '@/lib/refusal';
import type { BoardDeeds } from './outbox';

export const BLOCKS = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, line) => ({
  id,
  line: line + 1,
  text: `The text of ${id}. It has two sentences.`,
}));
const texts = new Map(BLOCKS.map(({ id, text }) => [id, text]));
export const textOf = (id: string) => texts.get(id);

const PAIRING: Pairing = {
  paragraphs: [0, 2, 4].map((k) => ({
    literal: [k],
    polished: [k + 1],
    kind: 'paragraph',
    confidence: 1,
    reasons: [],
  })),
  furniture: [],
  furnitureNotes: [],
  layout: 'interleaved',
  literalFirst: true,
  directionConfidence: 1,
};
export const START = boardOf(
  PAIRING,
  BLOCKS.map(({ id }) => id),
);

/** How a request fares: it arrives and is answered, never arrives, or arrives and its answer is lost. */
export type Network = 'up' | 'down' | 'deaf';

export type FakeDesk = ReturnType<typeof fakeDesk>;

/** A desk that keeps one board as the real one does, and answers a request only when a test lets it. */
export function fakeDesk() {
  const boards: Board[] = [START];
  const receipts = new Map<string, BoardState>();
  const confirmed: { key: string; board: Board }[] = [];
  const calls: ((network: Network) => void)[] = [];
  let edits: Edit[] = [];
  let isSignedIn = true;
  let isColleagueQuick = false;
  let opens = 0;

  const rev = () => boards.length - 1;
  const boardAt = (at: number) => boards[at] ?? START;
  const state = (): BoardState => {
    const last = confirmed.at(-1)?.board;
    const isSettled = last !== undefined && isDeepStrictEqual(last, boardAt(rev()));
    return { rev: rev(), canUndo: edits.length > 0, confirmed: last !== undefined, isSettled };
  };
  const view = (): BoardView => ({ ...state(), ...ARTICLE, board: boardAt(rev()), blocks: BLOCKS });
  const news = ({ file }: { file: number }): BoardNews =>
    file === ARTICLE.file ? { ...view(), blocks: null } : view();

  function change(next: readonly Edit[]): boolean {
    const board = replay(START, next, textOf);
    if (isProblem(board)) return false;
    boards.push(JSON.parse(JSON.stringify(board)));
    edits = [...next];
    return true;
  }
  function colleague(edit: Edit): void {
    if (!isProblem(applyEdit(boardAt(rev()), edit, textOf))) change([...edits, edit]);
  }
  /** One effect a key, and only on the board that was seen. */
  function once(seen: { rev: number; key: string }, deed: () => boolean): Outcome<BoardState> {
    if (!isSignedIn) return no('forbidden');
    const earlier = receipts.get(seen.key);
    if (earlier) return { status: 'done', value: earlier };
    if (seen.rev !== rev()) return no('conflict');
    if (!deed()) return no('not-ready');
    receipts.set(seen.key, state());
    return { status: 'done', value: state() };
  }
  function asked<T>(handle: () => Outcome<T>): Promise<Outcome<T>> {
    return new Promise((resolve, reject) => {
      calls.push((network) => {
        const outcome = network === 'down' ? null : handle();
        if (network === 'up' && outcome) resolve(outcome);
        else reject(new TypeError('the network'));
      });
    });
  }
  const deeds: BoardDeeds = {
    edit: (input) => asked(() => once(input, () => change([...edits, input.edit]))),
    undo: (input) =>
      asked(() => {
        const outcome = once(input, () => edits.length > 0 && change(edits.slice(0, -1)));
        if (isColleagueQuick) colleague({ type: 'swap-all' });
        isColleagueQuick = false;
        return outcome.status === 'done' ? { status: 'done', value: news(input) } : outcome;
      }),
    confirm: (input) =>
      asked(() => {
        if (opens > (input.opens ?? 0)) return { ...no('conflict'), details: { opens } };
        const outcome = once(input, () => confirmed.push({ key: input.key, board: boardAt(rev()) }) > 0);
        return outcome.status === 'done' ? { status: 'done', value: { paragraphs: 3 } } : outcome;
      }),
    look: (input) => asked(() => (isSignedIn ? { status: 'done', value: news(input) } : no('forbidden'))),
  };

  return {
    deeds,
    view,
    boardAt,
    colleague,
    /** A colleague confirms the board as it stands, which changes nothing of it. */
    colleagueConfirms: () => void confirmed.push({ key: '', board: boardAt(rev()) }),
    confirmed,
    isDone: (key: string) => receipts.has(key),
    isAsked: () => calls.length > 0,
    signIn: (yes: boolean) => {
      isSignedIn = yes;
    },
    /** So many approvals end with a confirmation. */
    approve: (number: number) => {
      opens = number;
    },
    /** A colleague changes the board between the next undo and the look that its answer is made of. */
    quickColleague: () => {
      isColleagueQuick = true;
    },
    /** Lets the oldest request fare as told, and what hangs on it happen. */
    async answer(network: Network = 'up'): Promise<void> {
      calls.shift()?.(network);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const ARTICLE: Pick<BoardView, 'article' | 'file'> = {
  article: {} as BoardView['article'],
  file: 1,
};

function no(code: RefusalCode): Extract<Outcome<never>, { status: 'refused' }> {
  return { status: 'refused', code, sentence: code };
}
