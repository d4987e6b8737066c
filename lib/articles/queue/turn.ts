/** What an article may wait for, in the order of its way; and nothing, where somebody set it aside. */
export const TURNS = ['pairing', 'open', 'proposed', 'returned', 'ready', 'aside'] as const;
export type Turn = (typeof TURNS)[number];

/** Which of them is an answer that somebody waits for: a translator's proposal for an editor, an editor's return for a translator. */
export function answerOf({ approves }: { approves: boolean }): 'proposed' | 'returned' {
  return approves ? 'proposed' : 'returned';
}
