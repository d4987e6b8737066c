'use client';
import { type ReactNode, useEffect, useRef } from 'react';

const tones = {
  quiet: 'border-hairline-strong text-ink-soft',
  trouble: 'border-danger bg-danger-tint text-ink',
  good: 'border-approved bg-approved-tint text-ink',
};

/**
 * A sentence that wants to be read; trouble is announced at once, the rest when the reader pauses. Trouble comes into
 * sight too: what was pressed may stand at the edge of the screen.
 */
export function Notice({ tone = 'quiet', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tone === 'trouble') self.current?.scrollIntoView({ block: 'nearest' });
  }, [tone]);
  return (
    <div
      ref={self}
      role={tone === 'trouble' ? 'alert' : 'status'}
      className={`scroll-my-4 border-s-[3px] px-4 py-2.5 text-[0.9375rem] text-pretty [overflow-wrap:anywhere] sm:scroll-mt-28 [&_button]:-my-2 ${tones[tone]}`}
    >
      {children}
    </div>
  );
}
