import type { Catalogue } from './catalogue.ts';

declare module 'use-intl' {
  interface AppConfig {
    Messages: Catalogue;
    Locale: 'en';
  }
}
