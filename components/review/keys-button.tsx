'use client';
import { useTranslations } from 'use-intl';
import { KeySheet } from '../ui/key-sheet';

const KEYS = ['row', 'take', 'edit', 'return', 'mend', 'change', 'risk', 'send'] as const;

/** The keys of the review. */
export function KeysButton() {
  const say = useTranslations('review.keys');
  const keys = KEYS.map((name) => ({ key: say(`${name}.key`), what: say(`${name}.what`) }));
  return <KeySheet keys={keys} />;
}
