import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
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

/** The security policy names a nonce for each response, so no page can be made ahead of its request. */
export const dynamic = 'force-dynamic';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={interfaceLanguage} dir="ltr" className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
