import type { ReactNode } from 'react';

/** A page with nothing on it but why, and a way on. */
export function Lone({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="max-w-xl py-24">
      <h1 className="font-serif text-[2.125rem] leading-tight">{title}</h1>
      <p className="pt-4 pb-8 text-ink-soft">{text}</p>
      {children}
    </div>
  );
}
