/** What an article may wait for, in the order of its way; and nothing, where somebody set it aside. */
export const TURNS = ['pairing', 'open', 'proposed', 'returned', 'ready', 'aside'] as const;
export type Turn = (typeof TURNS)[number];
