'use client';
import { useTranslations } from 'use-intl';
import { KeySheet } from '../ui/key-sheet';

const KEYS = ['move', 'swap', 'merge', 'split', 'furniture', 'doubtful', 'block', 'undo'] as const;

/** The keys of the board, for whoever wants to know. */
export function Keys() {
  const say = useTranslations('pairing.keys');
  const keys = KEYS.map((name) => ({ key: say(`${name}.key`), what: say(`${name}.what`) }));
  return <KeySheet keys={keys} />;
}
