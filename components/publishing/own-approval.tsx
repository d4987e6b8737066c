'use client';
import { Switch } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { useDeed } from '../ui/deed';
import { Moment } from '../ui/moment';
import { Notice } from '../ui/notice';

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
          <Switch
            isSelected={allowed !== null}
            isReadOnly={pending}
            onChange={(next) => void run({ articleId, allowed: next })}
            className="group flex cursor-pointer items-center gap-3"
          >
            <span className="flex h-5 w-9 shrink-0 items-center rounded-full border border-hairline-strong px-0.5 outline-offset-2 transition-colors group-data-focus-visible:outline-2 group-data-focus-visible:outline-focus group-data-selected:border-ink group-data-selected:bg-ink">
              <span className="size-3.5 rounded-full bg-hairline-strong transition-transform group-data-selected:translate-x-[0.9375rem] group-data-selected:bg-paper" />
            </span>
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
        {trouble ? <Notice tone="trouble">{trouble.sentence}</Notice> : null}
      </div>
    </section>
  );
}
