'use client';
import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { type Role, roles } from '@/lib/people/actor';
import type { Link } from '@/lib/people/invitation/store';
import type { PersonRow } from '@/lib/people/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { inputLook } from '../ui/field';
import { useKeptFocus } from '../ui/kept-focus';
import { Moment } from '../ui/moment';
import { Refused } from '../ui/refused';
import { OneTimeLink } from './one-time-link';

type Somebody = { personId: string; key: string };
type Writes = {
  setRole: (input: Somebody & { role: Role }) => Promise<Outcome<boolean>>;
  disable: (input: Somebody) => Promise<Outcome<boolean>>;
  enable: (input: Somebody) => Promise<Outcome<boolean>>;
  invitePassword: (input: Somebody) => Promise<Outcome<Link>>;
};

/** One person of the desk, with what an administrator can change. Oneself is changed by another administrator. */
export function PersonLine({ person, isSelf, writes }: { person: PersonRow; isSelf: boolean; writes: Writes }) {
  const say = useTranslations('people');
  const { id, name, email, disabledAt } = person;
  return (
    <li className="grid gap-x-8 gap-y-3 border-b border-hairline py-5 md:grid-cols-[1fr_auto]">
      <div className={`min-w-0 wrap-anywhere ${disabledAt ? 'text-ink-soft' : ''}`}>
        <p>
          <span className="font-serif text-xl">{name}</span>
          {isSelf ? <span className="text-ink-soft"> ({say('list.is-you')})</span> : null}
        </p>
        <p className="text-[0.9375rem] text-ink-soft">{email}</p>
        {disabledAt ? (
          <p className="text-[0.9375rem]">
            {say('list.disabled')} <Moment at={disabledAt} />
          </p>
        ) : null}
      </div>
      {isSelf ? (
        <p className="text-ink-soft md:self-center md:justify-self-end">{say(`roles.${person.role}`)}</p>
      ) : (
        <Changes personId={id} person={person} writes={writes} />
      )}
    </li>
  );
}

function Changes({ personId, person, writes }: { personId: string; person: PersonRow; writes: Writes }) {
  const say = useTranslations('people');
  const { name, disabledAt } = person;
  const switched = useDeed(disabledAt ? writes.enable : writes.disable);
  const linked = useDeed(writes.invitePassword);
  const [link, setLink] = useState<Link | null>(null);
  const makeLink = async () => {
    const made = await linked.run({ personId });
    if (made) setLink(made);
  };
  const trouble = switched.trouble ?? linked.trouble;
  return (
    <div className="flex flex-col gap-3 md:items-end">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 md:justify-end">
        {disabledAt ? null : (
          <Button
            look="plain"
            aria-label={say('list.new-password-name', { name })}
            pending={linked.pending}
            onPress={makeLink}
          >
            {say('list.new-password')}
          </Button>
        )}
        <Button
          look="plain"
          aria-label={say(disabledAt ? 'list.enable-name' : 'list.disable-name', { name })}
          pending={switched.pending}
          onPress={() => void switched.run({ personId })}
        >
          {say(disabledAt ? 'list.enable' : 'list.disable')}
        </Button>
        {disabledAt ? null : <RoleChoice personId={personId} person={person} setRole={writes.setRole} />}
      </div>
      {trouble ? <Refused sentence={trouble.sentence} /> : null}
      {link ? <OneTimeLink key={link.token} {...link} email={person.email} /> : null}
    </div>
  );
}

function RoleChoice(props: { personId: string; person: PersonRow; setRole: Writes['setRole'] }) {
  const say = useTranslations('people');
  const id = useId();
  const { name, role: now } = props.person;
  const [chosen, setChosen] = useState(now);
  const { run, pending, trouble } = useDeed(props.setRole);
  const self = useRef<HTMLSelectElement>(null);
  useKeptFocus(self, now);
  return (
    <div className="flex flex-col gap-2 md:items-end">
      <div className="flex items-center gap-2">
        <label htmlFor={id} className="sr-only">
          {say('list.role-of', { name })}
        </label>
        <select
          ref={self}
          id={id}
          value={chosen}
          onChange={(event) => setChosen(roles.find((role) => role === event.target.value) ?? now)}
          className={inputLook}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {say(`roles.${role}`)}
            </option>
          ))}
        </select>
        {chosen === now ? null : (
          <Button pending={pending} onPress={() => void run({ personId: props.personId, role: chosen })}>
            {say('list.set-role')}
          </Button>
        )}
      </div>
      {trouble ? <Refused sentence={trouble.sentence} /> : null}
    </div>
  );
}
