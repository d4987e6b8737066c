export const roles = ['reader', 'translator', 'editor', 'administrator'] as const;

/** What a person may be on the desk. */
export type Role = (typeof roles)[number];

export type Person = { kind: 'person'; id: string; name: string; role: Role };

/** Who does something: nobody known, a signed-in person, or whoever sits at the machine's own terminal. Never null. */
export type Actor = { kind: 'anonymous' } | Person | { kind: 'operator' };

export const anonymous: Actor = { kind: 'anonymous' };
export const operator: Actor = { kind: 'operator' };

/** Whose name stands beside a deed; null for whoever has none. */
export function personIdOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null;
}
