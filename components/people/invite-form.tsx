'use client';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { type Role, roles } from '@/lib/people/actor';
import type { Link } from '@/lib/people/invitation/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Choice } from '../ui/field';
import { useKeptFocus } from '../ui/kept-focus';
import { Refused } from '../ui/refused';
import { OneTimeLink } from './one-time-link';
import { PlainField, PlainForm, typedIn } from './plain-form';

type Invite = (input: { email: string; role: Role; key: string }) => Promise<Outcome<Link>>;

/** Makes a link into the desk for an address and a role. */
export function InviteForm({ invite }: { invite: Invite }) {
  const say = useTranslations('people');
  const { run, pending, trouble } = useDeed(invite);
  const [made, setMade] = useState<readonly (Link & { email: string })[]>([]);
  const links = useRef<HTMLDivElement>(null);
  useKeptFocus(links, made, 'input');
  const submit = async (typed: FormData) => {
    const email = typedIn(typed, 'email').trim();
    const role = roles.find((one) => one === typed.get('role')) ?? 'reader';
    const link = await run({ email, role });
    // A link for the same address ends the one before; the others can be copied until the room is left.
    if (link) setMade((before) => [{ email, ...link }, ...before.filter((one) => one.email !== email)]);
  };
  return (
    <div className="flex max-w-2xl flex-col gap-5">
      <PlainForm label={say('invite.title')} run={submit} trouble={trouble} className="flex flex-col gap-5">
        <div key={made[0]?.token} className="grid gap-4 sm:grid-cols-[1fr_14rem]">
          <PlainField
            label={say('invite.email')}
            error={trouble?.fields.email}
            name="email"
            type="email"
            autoComplete="off"
          />
          <Choice
            label={say('invite.role')}
            name="role"
            defaultValue="translator"
            choices={roles.map((role) => ({ value: role, text: say(`roles.${role}`) }))}
          />
        </div>
        {trouble && !trouble.fields.email ? <Refused sentence={trouble.sentence} /> : null}
        <Button type="submit" look="primary" pending={pending} className="self-start">
          {say('invite.submit')}
        </Button>
      </PlainForm>
      <div ref={links} className="flex flex-col gap-5 empty:hidden">
        {made.map((one) => (
          <OneTimeLink key={one.token} {...one} />
        ))}
      </div>
    </div>
  );
}
