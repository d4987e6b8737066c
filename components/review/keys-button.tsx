'use client';
import { useTranslations } from 'use-intl';
import { useKeysSwitch } from '../diff/settings';
import { KeySheet } from '../ui/key-sheet';
import { Switch } from '../ui/switch';

const KEYS = ['row', 'take', 'edit', 'return', 'mend', 'change', 'risk', 'send'] as const;

/** The keys of the review, and whether they count: who dictates, or uses keys of their own, can do without. */
export function KeysButton() {
  const say = useTranslations('review.keys');
  const [hasKeys, setKeys] = useKeysSwitch();
  const keys = KEYS.map((name) => ({ key: say(`${name}.key`), what: say(`${name}.what`) }));
  return (
    <KeySheet keys={keys} hears={hasKeys}>
      <Switch isOn={hasKeys} onChange={setKeys}>
        {say('on')}
      </Switch>
    </KeySheet>
  );
}
