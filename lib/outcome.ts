import type { Refusal, RefusalCode } from './refusal.ts';

/** What a write answers to a form: done, refused in a sentence, or with a sentence for each bad field. */
export type Outcome<T> =
  | { status: 'done'; value: T }
  | { status: 'refused'; code: RefusalCode; sentence: string; details?: Refusal['details'] }
  | { status: 'invalid'; sentence: string; fields: Record<string, string> };
