import { notFound, redirect } from 'next/navigation';
import { printable } from '@/lib/db/failure';
import type { Actor } from '@/lib/people/actor';
import { currentActor } from '@/lib/people/session';
import { isRefusal } from '@/lib/refusal';

/**
 * Reads what a page shows, as whoever is there. The stores decide; here their noes become pages: to the sign-in and back
 * for somebody unknown, "not found" for what cannot be seen, a sentence for the rest.
 * @param path of the page, to come back to
 */
export async function enter<T>(path: string, read: (actor: Actor) => Promise<T>): Promise<T> {
  const actor = await currentActor();
  try {
    return await read(actor);
  } catch (error) {
    if (!isRefusal(error)) throw printable(error);
    if (actor.kind === 'anonymous') redirect(`/sign-in?to=${encodeURIComponent(path)}`);
    if (error.code === 'not-found') notFound();
    redirect('/no-entry');
  }
}
