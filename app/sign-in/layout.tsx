import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Wordmark } from '@/components/desk/wordmark';
import { Sentences } from '@/components/ui/sentences';
import { say } from '@/lib/i18n/say';

// An invitation's address is a secret: no page that is opened from here learns it.
export const metadata: Metadata = { referrer: 'no-referrer' };

export default function SignInLayout({ children }: { children: ReactNode }) {
  return (
    <Sentences>
      <div className="mx-auto flex min-h-dvh w-full max-w-xl flex-col px-5 py-8 sm:py-14">
        <header>
          <Wordmark />
        </header>
        <main className="flex-1 pt-12 pb-16">{children}</main>
        <footer className="border-t border-hairline pt-4 text-[0.9375rem] text-ink-soft">
          <a href="/" className="underline decoration-hairline-strong underline-offset-4 hover:text-ink">
            {say('people.sign-in.read-instead')}
          </a>
        </footer>
      </div>
    </Sentences>
  );
}
