import type { Role } from './actor.ts';

/** The people of the demo desk; the same in the seed, the tests and the README. Ravi only reads. */
export const cast = {
  tomas: { name: 'Tomas', email: 'tomas@example.org', role: 'translator' },
  edith: { name: 'Edith', email: 'edith@example.org', role: 'editor' },
  ada: { name: 'Ada', email: 'ada@example.org', role: 'administrator' },
  ravi: { name: 'Ravi', email: 'ravi@example.org', role: 'reader' },
} as const satisfies Record<string, { name: string; email: string; role: Role }>;
