import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { EditionParagraph } from '@/lib/publishing/edition';
import { Article } from './article';
import { Front } from './front';
import { Sheet } from './sheet';

type Kind = EditionParagraph['kind'];
const publishedAt = new Date('2026-03-01T23:59:00Z');

function contentOf(...items: [Kind, string][]): EditionParagraph[] {
  return items.map(([kind, text], k) => ({ paragraphId: `p${k}`, versionId: `v${k}`, kind, text }));
}

function articleOf(content: EditionParagraph[], lang = 'en', title = 'The first…'): string {
  return renderToStaticMarkup(<Article edition={{ title, lang, number: 3, publishedAt, content }} timeZone="UTC" />);
}

test('each kind is what it is in the document', () => {
  const html = articleOf(
    contentOf(
      ['title', 'T'],
      ['heading', 'H'],
      ['paragraph', 'P'],
      ['quote', 'Q'],
      ['caption', 'C'],
      ['list item', 'L'],
    ),
  );
  for (const part of [
    '<h1>T</h1>',
    '<h2>H</h2>',
    '<p>P</p>',
    '<blockquote><p>Q</p></blockquote>',
    '<figure><figcaption>C</figcaption></figure>',
    '<ul role="list"><li>L</li></ul>',
  ])
    expect(html).toContain(part);
});

test('list items that follow one another are one list, and their own marks stay alone', () => {
  const html = articleOf(contentOf(['list item', 'a'], ['list item', 'b'], ['paragraph', 'p'], ['list item', '– c']));
  expect(html.match(/<ul/g)).toHaveLength(2);
  expect(html).toContain('<li>a</li><li>b</li></ul>');
  expect(html).toContain('<ul role="list" class="marked"><li>– c</li></ul>');
});

test('there is one headline, whatever the paragraphs are', () => {
  expect(articleOf(contentOf(['paragraph', 'p'])).match(/<h1/g)).toHaveLength(1);
  const twice = articleOf(contentOf(['caption', 'c'], ['title', 'one'], ['title', 'two']));
  expect(twice.match(/<h1>/g)).toHaveLength(1);
  expect(twice).toContain('<h1>one</h1><h2>two</h2>');
});

test('a title that is only the first words does not stand there twice', () => {
  const html = articleOf(contentOf(['paragraph', 'The first words go on.']));
  expect(html).toContain('<h1 class="unseen">The first…</h1><p>The first words go on.</p>');
});

test('text is text', () => {
  const html = articleOf(contentOf(['title', '<script>alert(1)</script>'], ['paragraph', '"&<b>']), 'en', '<i>');
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('&quot;&amp;&lt;b&gt;');
});

test('an article in Arabic runs from the right, and what the site says stays English', () => {
  const html = articleOf(contentOf(['title', 'عنوان']), 'ar');
  expect(html).toContain('<article lang="ar" dir="rtl">');
  expect(html).toMatch(/<p class="end" lang="en" dir="ltr">Edition 3 · <time[^>]*>March 1, 2026<\/time>/);
});

const sheet = (lang: string, body: string) =>
  renderToStaticMarkup(
    <Sheet
      lang={lang}
      title="A <title>"
      description="What it is about"
      canonical="https://example.org/articles/a"
      site="Brunnsta & Arn"
      style="/reader.css?v=1"
      type={['/type/a.woff2']}
      publishedAt={publishedAt}
    >
      {body}
    </Sheet>,
  );

test('a sheet has the name of the site at its head, in its title and for whoever links to it', () => {
  const html = sheet('en', '');
  expect(html).toContain('<a href="/">Brunnsta &amp; Arn</a>');
  expect(html).toContain('<title>A &lt;title&gt; · Brunnsta &amp; Arn</title>');
  expect(html).toContain('property="og:site_name" content="Brunnsta &amp; Arn"');
});

test('a sheet has no script and costs less than 3 kB beside its text', () => {
  const html = sheet('en', '');
  expect(html).not.toMatch(/<script|<style|style=|javascript:/);
  expect(Buffer.byteLength(html)).toBeLessThan(3000);
});

test('a sheet says its language, its address and what it is', () => {
  const html = sheet('he', '');
  expect(html).toContain('<html lang="he" dir="rtl">');
  expect(html).toContain('<title>A &lt;title&gt; · Brunnsta &amp; Arn</title>');
  expect(html).toContain('<link rel="canonical" href="https://example.org/articles/a"/>');
  expect(html).toContain('<link rel="icon" href="/icon.svg" type="image/svg+xml"/>');
  expect(html).toContain('<meta property="article:published_time" content="2026-03-01T23:59:00.000Z"/>');
});

test('the front page marks each article with its own language, and leads to it', () => {
  const articles = [{ slug: '河-1', title: '河', lang: 'zh', lead: '水', publishedAt, firstAt: publishedAt }];
  const html = renderToStaticMarkup(<Front articles={articles} page={2} hasMore timeZone="UTC" />);
  expect(html).toContain('<li lang="zh" dir="ltr"><h2><a href="/articles/%E6%B2%B3-1">河</a></h2><p>水</p>');
  expect(html).toContain('<a href="/">Newer articles</a><a href="/?page=3">Older articles</a>');
});

const css = readFileSync('components/reader/reader.css', 'utf8');

test('paper and ink are those of the desk', () => {
  const desk = readFileSync('app/globals.css', 'utf8');
  const names = ['paper', 'ink', 'ink-soft', 'hairline', 'hairline-strong', 'focus'];
  for (const name of names) {
    const value = new RegExp(`--color-${name}: (light-dark\\([^)]*\\))`).exec(desk)?.[1];
    expect(value).toBeDefined();
    expect(css).toContain(`--${name}: ${value};`);
  }
});

test('the address of the type changes with its version', () => {
  const installed = readFileSync('node_modules/@fontsource-variable/source-serif-4/package.json', 'utf8');
  const { version } = JSON.parse(installed) as { version: string };
  const versions = [...css.matchAll(/\.woff2\?v=([^"]+)"/g)].map(([, found]) => found);
  expect(versions).toEqual(Array(6).fill(version));
});
