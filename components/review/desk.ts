'use client';
// What every row of the review needs to know, and how far the article is, kept outside of the rows: a decision redraws
// its own row and the progress line, however long the article.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CheckName, Setting } from '@/lib/checks/finding';
import type { Settings } from '@/lib/checks/store';
import type { Waiver } from '@/lib/checks/waiver';
import type { Outcome } from '@/lib/outcome';
import type { Measures } from '@/lib/review/measures';
import type { HistoryItem, ParagraphView, Progress } from '@/lib/review/reading/store';
import type { Seen } from '@/lib/review/store';
import type { State } from '@/lib/review/turn';

type Write<Input> = (input: Input) => Promise<Outcome<ParagraphView>>;

/** A paragraph as it stands now, with all that it is checked by. */
export type Looked = { paragraph: ParagraphView; measures: Measures };

export type Deeds = {
  choose: Write<Seen>;
  approve: Write<Seen & { waivers: Waiver[] }>;
  giveBack: Write<Seen & { reason: string }>;
  reopen: Write<Seen>;
  write: Write<Seen & { text: string }>;
  look: (input: { paragraphId: string }) => Promise<Outcome<Looked>>;
  setCheck: (input: {
    articleId: string;
    check: CheckName;
    setting: Setting | null;
    key: string;
  }) => Promise<Outcome<{ settings: Settings }>>;
  history: (input: { paragraphId: string }) => Promise<Outcome<HistoryItem[]>>;
};

export type ReviewDesk = {
  languages: { source: string; target: string };
  you: { id: string; approves: boolean };
  ownApprovalAllowed: boolean;
  /** What the checks go by, as the desk last told it. */
  measures: Measures;
  onMeasures: (now: Measures) => void;
  deeds: Deeds;
  progress: ProgressKeeper;
};

export const ReviewContext = createContext<ReviewDesk | null>(null);

export function useReviewDesk(): ReviewDesk {
  const desk = useContext(ReviewContext);
  if (!desk) throw new Error('a review row stands outside of a review');
  return desk;
}

export type ProgressKeeper = {
  subscribe(listener: () => void): () => void;
  current(): Progress;
  moved(from: State, to: State): void;
  /** Counts on from what the desk says now. */
  restart(progress: Progress): void;
};

export function progressKeeper(initial: Progress): ProgressKeeper {
  let progress = initial;
  const listeners = new Set<() => void>();
  const tell = (next: Progress) => {
    progress = next;
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => progress,
    moved(from, to) {
      if (from !== to) tell({ ...progress, [from]: progress[from] - 1, [to]: progress[to] + 1 });
    },
    restart(next) {
      if (next !== progress) tell(next);
    },
  };
}

export function useProgress(keeper: ProgressKeeper): Progress {
  return useSyncExternalStore(keeper.subscribe, keeper.current, keeper.current);
}
