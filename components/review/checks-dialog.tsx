'use client';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { checksOff } from '@/lib/checks/coverage';
import { CHECK_NAMES, type CheckName, type Setting } from '@/lib/checks/finding';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Dialog, DialogFoot } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { Refused } from '../ui/refused';
import { useReviewDesk } from './desk';

const SETTINGS = ['error', 'warning', 'off'] as const;

/** How each check weighs in this article; editors change it, all others may look. */
export function ChecksButton({ articleId }: { articleId: string }) {
  const say = useTranslations('review.checks');
  const name = useTranslations('review.check-names');
  const tell = useTranslations('checks');
  const { measures, onMeasures, deeds, you, languages } = useReviewDesk();
  const { settings } = measures;
  const [isOpen, setOpen] = useState(false);
  const { run, trouble } = useDeed(deeds.setCheck);
  // One after the other, so that the answer to a later choice is not overtaken by that to an earlier one.
  const last = useRef<Promise<void>>(Promise.resolve());
  const [wishes, setWishes] = useState<Partial<Record<CheckName, Setting | null>>>({});
  const wish = (check: CheckName, setting: Setting | null) => {
    setWishes((before) => ({ ...before, [check]: setting }));
    last.current = last.current.then(async () => {
      const changed = await run({ articleId, check, setting });
      if (changed) onMeasures({ ...measures, settings: changed.settings });
      setWishes(({ [check]: latest, ...others }) => (latest === setting ? others : { [check]: latest, ...others }));
    });
  };
  const off = new Map(checksOff(languages.target).map(({ check, reason }) => [check, reason]));
  return (
    <>
      <Button look="plain" onPress={() => setOpen(true)}>
        {say('button')}
      </Button>
      <Dialog title={say('title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p className="text-ink-soft">{say('what')}</p>
        {you.approves ? null : <Notice>{say('only-editors')}</Notice>}
        {trouble ? <Refused sentence={trouble.sentence} /> : null}
        <ul className="flex flex-col">
          {CHECK_NAMES.map((check) => {
            const reason = off.get(check);
            return (
              <li key={check} className="flex items-baseline justify-between gap-4 border-b border-hairline py-1.5">
                <label htmlFor={`check-${check}`}>
                  {name(check)}
                  {reason ? <span className="block text-sm text-ink-soft">{tell(reason)}</span> : null}
                </label>
                {reason ? (
                  <span className="text-ink-soft">{say('off')}</span>
                ) : (
                  <select
                    id={`check-${check}`}
                    value={(check in wishes ? wishes[check] : settings[check]) ?? ''}
                    disabled={!you.approves}
                    onChange={(event) => wish(check, SETTINGS.find((one) => one === event.target.value) ?? null)}
                    // The line with the button, which stays in sight, must not lie on it.
                    className="scroll-mb-24 rounded-[3px] border border-hairline-strong bg-paper px-1.5 py-0.5 text-sm"
                  >
                    <option value="">{say('usual')}</option>
                    {SETTINGS.map((setting) => (
                      <option key={setting} value={setting}>
                        {say(setting)}
                      </option>
                    ))}
                  </select>
                )}
              </li>
            );
          })}
        </ul>
        <DialogFoot>
          <Button onPress={() => setOpen(false)}>{say('close')}</Button>
        </DialogFoot>
      </Dialog>
    </>
  );
}
