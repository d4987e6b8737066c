import type { ReactNode } from 'react';
import { FreshOnReturn } from '@/components/desk/fresh-on-return';
import { DeskHeader } from '@/components/desk/header';
import { OnePerson } from '@/components/desk/one-person';
import { Sentences } from '@/components/ui/sentences';
import { env } from '@/lib/env';
import { say } from '@/lib/i18n/say';
import { personIdOf } from '@/lib/people/actor';
import { can } from '@/lib/people/policy';
import { currentActor } from '@/lib/people/session';

// Draws only: who may see what is asked by the stores, on every page and every write.
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  return (
    <Sentences timeZone={env().timeZone}>
      <OnePerson id={personIdOf(actor)}>
        <FreshOnReturn />
        <a href="#main" className="absolute -top-20 start-4 z-50 bg-ink px-4 py-2 text-paper focus:top-2">
          {say('desk.skip')}
        </a>
        <DeskHeader
          person={actor.kind === 'person' ? { name: actor.name, role: actor.role } : null}
          managesPeople={can(actor, 'manage-people')}
        />
        <main id="main" className="mx-auto w-full max-w-[88rem] px-4 pb-24 sm:px-8">
          {children}
        </main>
      </OnePerson>
    </Sentences>
  );
}
