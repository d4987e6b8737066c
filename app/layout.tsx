import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
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

// Each response has a script nonce of its own, so no page is prerendered.
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang={interfaceLanguage} dir="ltr" className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
