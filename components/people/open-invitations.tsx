'use client';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import type { OpenInvitation } from '@/lib/people/invitation/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Moment } from '../ui/moment';
import { Notice } from '../ui/notice';

type Withdraw = (input: { email: string; key: string }) => Promise<Outcome<boolean>>;

/** The links that wait to be used. They cannot be shown again, only ended. */
export function OpenInvitations({ open, withdraw }: { open: OpenInvitation[]; withdraw: Withdraw }) {
  const say = useTranslations('people');
  const { run, pending, trouble } = useDeed(withdraw);
  return (
    <section className="pt-14" aria-labelledby="open-links">
      <h2 id="open-links" className="font-serif text-2xl">
        {say('invite.open-title')}
      </h2>
      <ul className="mt-4 border-t border-hairline">
        {open.map(({ email, role, expiresAt }) => (
          <li key={email} className="flex flex-wrap items-center justify-between gap-3 border-b border-hairline py-3">
            <p className="min-w-0 break-words">
              {email}
              <span className="text-ink-soft">
                {' '}
                · {say('invite.open-until', { role: say(`roles.${role}`) })} <Moment at={expiresAt} />
              </span>
            </p>
            <Button
              look="plain"
              aria-label={say('invite.withdraw-name', { email })}
              isDisabled={pending}
              onPress={() => void run({ email })}
            >
              {say('invite.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
      {trouble ? <Notice tone="trouble">{trouble.sentence}</Notice> : null}
    </section>
  );
}
