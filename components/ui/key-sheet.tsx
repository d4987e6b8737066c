'use client';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button';
import { Dialog } from './dialog';
import { isFree } from './free-key';
import { setSingleKeys, useSingleKeys } from './single-keys';
import { Switch } from './switch';

type Key = { key: string; what: string };

/** The keys of a room and what each does, in a sheet behind a button and the key "?"; and whether single keys count. */
export function KeySheet({ keys }: { keys: readonly Key[] }) {
  const say = useTranslations('desk.keys');
  const [isOpen, setOpen] = useState(false);
  const hasKeys = useSingleKeys();
  useEffect(() => {
    if (!hasKeys) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || !isFree(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [hasKeys]);
  return (
    <>
      <Button look="plain" className="pointer-coarse:hidden" onPress={() => setOpen(true)}>
        {say('title')}
      </Button>
      <Dialog title={say('title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Switch isOn={hasKeys} onChange={setSingleKeys}>
          {say('on')}
        </Switch>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {[...keys, { key: '?', what: say('help') }].map(({ key, what }) => (
            <div key={key} className="contents">
              <dt className="font-medium text-ink">{key}</dt>
              <dd className="text-ink-soft">{what}</dd>
            </div>
          ))}
        </dl>
        <div className="flex justify-end">
          <Button onPress={() => setOpen(false)}>{say('close')}</Button>
        </div>
      </Dialog>
    </>
  );
}
