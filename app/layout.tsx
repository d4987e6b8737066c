import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { hearEarly } from '@/components/ui/early';
import { SecondPress } from '@/components/ui/second-press';
import { TakeUp } from '@/components/ui/take-up';
import { interfaceLanguage } from '@/lib/i18n/say';
import { fontClasses } from './fonts';
import './globals.css';

export const metadata: Metadata = { title: { default: 'Diptych', template: '%s · Diptych' }, robots: { index: false } };
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#171613' },
  ],
};

// Each response has a script nonce of its own, so no page is prerendered.
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={interfaceLanguage} dir="ltr" className={fontClasses}>
      <body>
        {/* A browser hides the nonce from whoever asks, React too. */}
        <script nonce={nonce} suppressHydrationWarning>
          {hearEarly}
        </script>
        {children}
        <TakeUp />
        <SecondPress />
      </body>
    </html>
  );
}
