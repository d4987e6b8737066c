// Role x deed, in one table. What else must hold (own text, state, what was seen) is judged in the pure cores.

import { say } from '../i18n/say.ts';
import { Refusal } from '../refusal.ts';
import type { Actor, Person, Role } from './actor.ts';

export type Deed =
  | 'keep-account'
  | 'read-desk'
  | 'import'
  | 'pair'
  | 'choose'
  | 'write'
  | 'approve'
  | 'return'
  | 'reopen'
  | 'publish'
  | 'withdraw'
  | 'allow-own-approval'
  | 'set-aside'
  | 'set-languages'
  | 'set-checks'
  | 'settle-names'
  | 'keep-glossary'
  | 'manage-people';

type Doer = Role | 'anonymous' | 'operator';

const everybody: readonly Doer[] = ['reader', 'translator', 'editor', 'administrator'];
const translating: readonly Doer[] = ['translator', 'editor', 'administrator'];
const editing: readonly Doer[] = ['editor', 'administrator'];
const administering: readonly Doer[] = ['administrator'];

const table: Record<Deed, readonly Doer[]> = {
  'keep-account': everybody,
  'read-desk': translating,
  import: translating,
  pair: translating,
  choose: translating,
  write: translating,
  approve: editing,
  return: editing,
  reopen: editing,
  publish: editing,
  withdraw: editing,
  'allow-own-approval': administering,
  'set-aside': translating,
  'set-languages': translating,
  'set-checks': editing,
  'settle-names': editing,
  'keep-glossary': editing,
  'manage-people': [...administering, 'operator'],
};

/** Whether this actor's role allows the deed at all. Looks at no state. */
export function can(actor: Actor, deed: Deed): boolean {
  return table[deed].includes(actor.kind === 'person' ? actor.role : actor.kind);
}

/**
 * The same as a gate for stores.
 * @throws Refusal forbidden, with who could do it
 */
export function may(actor: Actor, deed: Deed): void {
  if (!can(actor, deed))
    throw new Refusal('forbidden', say(actor.kind === 'anonymous' ? 'refusals.sign-in' : `refusals.${deed}`));
}

/** The same for deeds that are signed with a person's name. */
export function personWho(actor: Actor, deed: Deed): Person {
  may(actor, deed);
  if (actor.kind !== 'person') throw new Refusal('forbidden', say('refusals.sign-in'));
  return actor;
}
