import { env } from '@/lib/env';
import { xmlText } from '@/lib/exchange/xml-text';
import { stampIn } from '@/lib/i18n/moments';
import { say } from '@/lib/i18n/say';
import { anonymous } from '@/lib/people/actor';
import { listPublished, type PublishedHead } from '@/lib/publishing/store';
import { excused } from '../lone';
import { fingerprint, sheetResponse } from '../paper';

export const GET = excused(feed);

/** The newest articles as an Atom feed (RFC 4287). */
async function feed(request: Request): Promise<Response> {
  const body = feedOf(await listPublished(anonymous, { limit: 50 }));
  return sheetResponse(request, body, fingerprint(body), { 'Content-Type': 'application/atom+xml; charset=utf-8' });
}

function feedOf(articles: readonly PublishedHead[]): string {
  const { baseUrl: site, siteName, timeZone } = env();
  const updated = new Date(Math.max(0, ...articles.map(({ publishedAt }) => publishedAt.getTime())));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xmlText(site)}/</id><title>${xmlText(siteName)}</title>`,
    `<subtitle>${xmlText(say('reader.tagline'))}</subtitle><updated>${stampIn(updated, timeZone)}</updated>`,
    `<author><name>${xmlText(siteName)}</name></author>`,
    `<link rel="self" href="${xmlText(site)}/feed.xml"/><link href="${xmlText(site)}/"/>`,
    ...articles.map((article) => entryOf(article, site, timeZone)),
    '</feed>',
  ].join('\n');
}

function entryOf(article: PublishedHead, site: string, timeZone: string): string {
  const { slug, title, lang, lead, publishedAt, firstAt } = article;
  const address = xmlText(`${site}/articles/${encodeURIComponent(slug)}`);
  return [
    `<entry xml:lang="${xmlText(lang)}"><id>${address}</id><title>${xmlText(title)}</title>`,
    `<published>${stampIn(firstAt, timeZone)}</published><updated>${stampIn(publishedAt, timeZone)}</updated>`,
    `<link href="${address}"/>`,
    `<summary>${xmlText(lead)}</summary></entry>`,
  ].join('');
}
