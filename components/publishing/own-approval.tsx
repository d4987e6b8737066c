'use client';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { useDeed } from '../ui/deed';
import { Moment } from '../ui/moment';
import { Refused } from '../ui/refused';
import { Switch } from '../ui/switch';

/** Whether the author of a text may approve it here: everybody sees it, administrators set it. */
export function OwnApproval({
  articleId,
  allowed,
  mayAllow,
  allow,
}: {
  articleId: string;
  allowed: { by: string; at: Date } | null;
  mayAllow: boolean;
  allow: (input: { articleId: string; allowed: boolean; key: string }) => Promise<Outcome<{ allowed: boolean }>>;
}) {
  const say = useTranslations('publishing');
  const { run, pending, trouble } = useDeed(allow);
  return (
    <section>
      <h2 className="label-text border-b border-hairline pb-2">{say('rules')}</h2>
      <div className="flex flex-col gap-2 pt-3">
        {mayAllow ? (
          <Switch isOn={allowed !== null} pending={pending} onChange={(next) => void run({ articleId, allowed: next })}>
            {say('own-approval')}
          </Switch>
        ) : allowed ? (
          <p>{say('own-approval')}</p>
        ) : null}
        <p className="text-[0.9375rem] text-ink-soft">
          {allowed ? (
            <>
              {say('own-approval-on', { who: allowed.by })} <Moment at={allowed.at} exact />
            </>
          ) : (
            say('own-approval-off')
          )}
        </p>
        {trouble ? <Refused sentence={trouble.sentence} /> : null}
      </div>
    </section>
  );
}
