import type { ReactNode } from 'react';
import { directionOf } from '@/lib/articles/direction';
import { momentIn } from '@/lib/i18n/moments';
import { interfaceLanguage, say } from '@/lib/i18n/say';

export type SheetProps = {
  /** Of what stands on the sheet; what the site itself says is marked as its own language. */
  lang: string;
  /** Of the sheet itself; the site's name is added. Absent on the front page. */
  title?: string;
  description: string;
  /** Absolute; absent on a sheet that has no address of its own. */
  canonical?: string;
  /** What the site is called. */
  site: string;
  /** Address of the stylesheet. */
  style: string;
  /** Addresses of type worth fetching at once. */
  type: readonly string[];
  publishedAt?: Date;
  dateline?: ReactNode;
  children: ReactNode;
};

/** One printed sheet: a whole HTML document without a script. */
export function Sheet({
  lang,
  title,
  description,
  canonical,
  site,
  style,
  type,
  publishedAt,
  dateline,
  children,
}: SheetProps) {
  return (
    <html lang={lang} dir={directionOf(lang)}>
      {/* biome-ignore lint/style/noHeadElement: this is a document of its own, no page of the app */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title ? `${title} · ${site}` : site}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {canonical ? <Address title={title ?? site} {...{ canonical, description, lang, publishedAt, site }} /> : null}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" title={site} href="/feed.xml" />
        {type.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="" href={href} />
        ))}
        <link rel="stylesheet" href={style} />
      </head>
      <body>
        <header className="mast" lang={interfaceLanguage} dir="ltr">
          <a href="/">{site}</a>
          {dateline}
        </header>
        <main>{children}</main>
        <footer className="foot" lang={interfaceLanguage} dir="ltr">
          <a href="/">{say('reader.all')}</a>
          <a href="/feed.xml">{say('reader.feed')}</a>
          <a href="/desk">{say('reader.desk')}</a>
        </footer>
      </body>
    </html>
  );
}

function Address({
  canonical,
  title,
  description,
  lang,
  publishedAt,
  site,
}: Pick<SheetProps, 'description' | 'lang' | 'publishedAt' | 'site'> & { canonical: string; title: string }) {
  return (
    <>
      <link rel="canonical" href={canonical} />
      <meta property="og:type" content={publishedAt ? 'article' : 'website'} />
      <meta property="og:site_name" content={site} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={lang.replaceAll('-', '_')} />
      {publishedAt ? <meta property="article:published_time" content={publishedAt.toISOString()} /> : null}
    </>
  );
}

/** The day something was published, by the clocks of the site, so that every reader and cache has the same. */
export function Day({ at, timeZone }: { at: Date; timeZone: string }) {
  return (
    <time lang={interfaceLanguage} dir="ltr" dateTime={at.toISOString()}>
      {momentIn(at, timeZone, 'long-day')}
    </time>
  );
}
