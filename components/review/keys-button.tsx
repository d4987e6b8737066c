'use client';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isFree } from '../diff/go-to';
import { useKeysSwitch } from '../diff/settings';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { KeyList } from '../ui/key-list';
import { Switch } from '../ui/switch';

const KEYS = ['row', 'take', 'edit', 'return', 'mend', 'change', 'risk', 'send', 'help'] as const;

/** The keys of the review, and whether they count: who dictates, or uses keys of their own, can do without. */
export function KeysButton() {
  const say = useTranslations('review.keys');
  const [isOpen, setOpen] = useState(false);
  const [hasKeys, setKeys] = useKeysSwitch();
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
        <Switch isOn={hasKeys} onChange={setKeys}>
          {say('on')}
        </Switch>
        <KeyList keys={KEYS.map((name) => ({ key: say(`${name}.key`), what: say(`${name}.what`) }))} />
        <div className="flex justify-end">
          <Button onPress={() => setOpen(false)}>{say('close')}</Button>
        </div>
      </Dialog>
    </>
  );
}
