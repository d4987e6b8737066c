/** A settled term of the desk: how the source has it, how every text must have it, and what nobody may write. */
export type GlossaryEntry = {
  source: string;
  target: string;
  sourceLang?: string;
  targetLang?: string;
  forbidden: readonly string[];
  kind: 'name' | 'term';
  note?: string;
};
