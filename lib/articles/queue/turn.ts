/** What an article may wait for, in the order of its way. */
export const TURNS = ['pairing', 'open', 'proposed', 'returned', 'ready'] as const;
export type Turn = (typeof TURNS)[number];
