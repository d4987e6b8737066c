import type { ReactNode } from 'react';

const tones = {
  quiet: 'border-hairline-strong text-ink-soft',
  trouble: 'border-danger bg-danger-tint text-ink',
  good: 'border-approved bg-approved-tint text-ink',
};

/** A sentence that wants to be read; trouble is announced at once, the rest when the reader pauses. */
export function Notice({ tone = 'quiet', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <div
      role={tone === 'trouble' ? 'alert' : 'status'}
      className={`border-s-[3px] px-4 py-2.5 text-[0.9375rem] ${tones[tone]}`}
    >
      {children}
    </div>
  );
}
