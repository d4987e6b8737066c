import type { Metadata } from 'next';
import Link from 'next/link';
import { JoinForm } from '@/components/people/join-form';
import { say } from '@/lib/i18n/say';
import { findInvitation, isReplaced } from '@/lib/people/invitation/store';
import { currentActor } from '@/lib/people/session';
import { join } from './actions';

export const metadata: Metadata = { title: say('people.invitation.title-join') };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const actor = await currentActor();
  const invitation = await findInvitation(actor, token);
  if (!invitation) return <Gone isReplaced={await isReplaced(actor, token)} />;
  const { name, role } = invitation;
  const title = name ? say('people.invitation.title-password', { name }) : say('people.invitation.title-join');
  const values = { role: say(`people.roles.${role}`), does: say(`people.role-does.${role}`) };
  return (
    <>
      <h1 className="font-serif text-[2.5rem] leading-tight">{title}</h1>
      <p className="pt-2 pb-8 text-ink-soft">
        {name ? say('people.invitation.lead-password') : say('people.invitation.lead-join', values)}
      </p>
      <JoinForm token={token} email={invitation.email} name={name} join={join} />
    </>
  );
}

function Gone({ isReplaced }: { isReplaced: boolean }) {
  return (
    <>
      <h1 className="font-serif text-[2.5rem] leading-tight">{say('people.invitation.gone-title')}</h1>
      <p className="pt-2 pb-8 text-ink-soft">
        {say(isReplaced ? 'people.invitation.replaced' : 'people.invitation.gone')}
      </p>
      <Link href="/sign-in" className="underline decoration-hairline-strong underline-offset-4">
        {say('people.invitation.go-sign-in')}
      </Link>
    </>
  );
}
