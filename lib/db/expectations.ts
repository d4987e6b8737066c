// What tests of stores expect a promise to be rejected with.
import { expect } from 'vitest';

/** A refusal of this code whose sentence matches. */
export function refusal(code: string, sentence: RegExp = /./): unknown {
  return expect.objectContaining({ name: 'Refusal', code, message: expect.stringMatching(sentence) });
}

/** The database's own no: a constraint or a trigger whose message matches. */
export function broken(message: RegExp): unknown {
  return expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringMatching(message) }) });
}
