import type { ReactNode } from 'react';
import { directionOf } from '@/lib/articles/direction';

/** Text of an article: its language and direction always stand with it. */
export function ArticleText({ lang, text, className = '' }: { lang: string; text: ReactNode; className?: string }) {
  return (
    <p lang={lang} dir={directionOf(lang)} className={`prose-text ${className}`}>
      {text}
    </p>
  );
}
