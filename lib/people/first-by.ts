import { say } from '../i18n/say.ts';
import { type Actor, personIdOf } from './actor.ts';

/** Who was quicker, as the sentence of a conflict begins with it: their name, or that it was the actor in another window. */
export function firstBy(actor: Actor, other: { id: string | null; name: string | null } | undefined): string {
  if (other?.id && other.id === personIdOf(actor)) return say('refusals.you');
  return other?.name ?? say('review.somebody');
}
