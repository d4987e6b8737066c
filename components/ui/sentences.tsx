'use client';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { catalogue } from '@/lib/i18n/catalogue';
import { interfaceLanguage } from '@/lib/i18n/say';

/** Gives the catalogue, and the clocks of the desk, to every component below. */
export function Sentences({ timeZone, children }: { timeZone?: string; children: ReactNode }) {
  return (
    <IntlProvider locale={interfaceLanguage} messages={catalogue} timeZone={timeZone ?? 'UTC'}>
      {children}
    </IntlProvider>
  );
}
