'use client';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import type { OpenInvitation } from '@/lib/people/invitation/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useKeptFocus } from '../ui/kept-focus';
import { Moment } from '../ui/moment';
import { Refused } from '../ui/refused';

type Withdraw = (input: { email: string; key: string }) => Promise<Outcome<boolean>>;

/**
 * The links that wait to be used. They cannot be shown again, only ended. What was ended here stays in its place until
 * the room is left, so that no other link comes under the pointer.
 */
export function OpenInvitations({ open, withdraw }: { open: OpenInvitation[]; withdraw: Withdraw }) {
  const say = useTranslations('people');
  const [ended, setEnded] = useState<readonly OpenInvitation[]>([]);
  const gone = ended.filter(({ email }) => open.every((one) => one.email !== email));
  const all = [...open, ...gone].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  if (!all.length) return null;
  return (
    <section className="pt-14" aria-labelledby="open-links">
      <h2 id="open-links" className="font-serif text-2xl">
        {say('invite.open-title')}
      </h2>
      <ul className="mt-4 border-t border-hairline">
        {all.map((one) => (
          <Invitation
            key={one.email}
            invitation={one}
            isEnded={gone.includes(one)}
            withdraw={withdraw}
            onEnded={() => setEnded((before) => [...before, one])}
          />
        ))}
      </ul>
    </section>
  );
}

function Invitation(props: { invitation: OpenInvitation; isEnded: boolean; withdraw: Withdraw; onEnded: () => void }) {
  const { email, role, expiresAt } = props.invitation;
  const say = useTranslations('people.invite');
  const tell = useTranslations('people.roles');
  const { run, pending, trouble } = useDeed(props.withdraw);
  const self = useRef<HTMLLIElement>(null);
  useKeptFocus(self, props.isEnded);
  const end = async () => {
    if (await run({ email })) props.onEnded();
  };
  return (
    <li ref={self} tabIndex={-1} className="border-b border-hairline py-3">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-3 pointer-coarse:min-h-11">
        <p className="min-w-0 break-words">
          {email}
          <span className="text-ink-soft">
            {' '}
            · {say('open-until', { role: tell(role) })} <Moment at={expiresAt} />
          </span>
        </p>
        {props.isEnded ? (
          <p className="text-ink-soft">{say('withdrawn')}</p>
        ) : (
          <Button
            look="plain"
            aria-label={say('withdraw-name', { email })}
            pending={pending}
            onPress={() => void end()}
          >
            {say('withdraw')}
          </Button>
        )}
      </div>
      {trouble ? <Refused sentence={trouble.sentence} /> : null}
    </li>
  );
}
