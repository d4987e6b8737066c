'use client';
import { useTranslations } from 'use-intl';

const keys = ['move', 'swap', 'merge', 'split', 'furniture', 'doubtful', 'block', 'undo'] as const;

/** The keys of the board, for whoever wants to know. */
export function Keys() {
  const say = useTranslations('pairing.keys');
  return (
    <details className="pointer-coarse:hidden pt-4 text-[0.9375rem] text-ink-soft">
      <summary className="w-fit cursor-pointer">{say('title')}</summary>
      <dl className="grid max-w-2xl grid-cols-[auto_1fr] gap-x-4 gap-y-1 pt-2">
        {keys.map((name) => (
          <div key={name} className="contents">
            <dt className="font-medium text-ink">{say(`${name}.key`)}</dt>
            <dd>{say(`${name}.what`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
