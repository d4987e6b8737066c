'use client';
import { useTranslations } from 'use-intl';
import { KeyList } from '../ui/key-list';

const keys = ['move', 'swap', 'merge', 'split', 'furniture', 'doubtful', 'block', 'undo'] as const;

/** The keys of the board, for whoever wants to know. */
export function Keys() {
  const say = useTranslations('pairing.keys');
  return (
    <details className="pointer-coarse:hidden">
      <summary className="w-fit cursor-pointer">{say('title')}</summary>
      <div className="max-w-2xl pt-2">
        <KeyList keys={keys.map((name) => ({ key: say(`${name}.key`), what: say(`${name}.what`) }))} />
      </div>
    </details>
  );
}
