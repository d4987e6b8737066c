import type { Metadata } from 'next';
import { InviteForm } from '@/components/people/invite-form';
import { OpenInvitations } from '@/components/people/open-invitations';
import { PersonLine } from '@/components/people/person-line';
import { say } from '@/lib/i18n/say';
import { personIdOf } from '@/lib/people/actor';
import { invitationDays, listInvitations } from '@/lib/people/invitation/store';
import { listPeople } from '@/lib/people/store';
import { enter } from '../../room';
import { disable, enable, invite, invitePassword, setRole, withdraw } from './actions';

export const metadata: Metadata = { title: say('people.list.title') };

export default async function PeoplePage() {
  const { people, open, self } = await enter('/desk/people', async (actor) => ({
    people: await listPeople(actor),
    open: await listInvitations(actor),
    self: personIdOf(actor),
  }));
  return (
    <div className="max-w-4xl pt-10">
      <h1 className="font-serif text-[2.125rem] leading-tight">{say('people.list.title')}</h1>
      <p className="pt-3 pb-6 text-ink-soft">{say('people.list.lead')}</p>
      <ul className="border-t border-hairline">
        {people.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            isSelf={person.id === self}
            writes={{ setRole, disable, enable, invitePassword }}
          />
        ))}
      </ul>
      <section className="pt-14" aria-labelledby="invite">
        <h2 id="invite" className="font-serif text-2xl">
          {say('people.invite.title')}
        </h2>
        <p className="pt-2 pb-5 text-ink-soft">{say('people.invite.lead', { days: invitationDays })}</p>
        <InviteForm invite={invite} />
      </section>
      <OpenInvitations open={open} withdraw={withdraw} />
    </div>
  );
}
