import { say } from './i18n/say.ts';

/** The four ways the desk says no. Everything else that throws is a bug. */
export type RefusalCode = 'forbidden' | 'not-found' | 'conflict' | 'not-ready';

/**
 * An expected "no": the sentence says what to do next and is shown to the person as it stands.
 * Turned into form state, an HTTP status or a line of the terminal in one place each.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    sentence: string,
    /** What the person needs beside the sentence, such as who changed what; `field` is the one of a form that it is about. */
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(sentence);
  }
}

/** Next evaluates modules more than once in one process, so the class itself may differ: the name decides. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'code' in error;
}

/** Unseen is not found, whether it exists or not. */
export function notFound(): Refusal {
  return new Refusal('not-found', say('refusals.not-found'));
}
