// What every sheet of the public site is printed on: its stylesheet, its type, its headers.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import { env } from '@/lib/env';

const MODULE = 'node_modules/@fontsource-variable/source-serif-4';
const SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];

/** The files of type that may be asked for. */
export const TYPE_FILES = new Set(SCRIPTS.map((script) => `source-serif-4-${script}-wght-normal.woff2`));

export function readType(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(join(process.cwd(), MODULE, 'files', file)).then((bytes) => new Uint8Array(bytes));
}

let kept: Promise<{ text: string; hash: string }> | null = null;

/** The stylesheet with its hash; read once, in development each time. */
export function stylesheet(): Promise<{ text: string; hash: string }> {
  if (process.env.NODE_ENV !== 'production') kept = null;
  kept ??= readFile(join(process.cwd(), 'components/reader/reader.css'), 'utf8').then((whole) => {
    const text = whole.replace(/\/\*[^*]*\*\//g, '').replace(/\s+/g, ' ');
    return { text, hash: fingerprint(text) };
  });
  return kept;
}

/** Where the stylesheet is, the type that a text in this language begins with, and the name at the head. */
export async function furnishings(lang: string): Promise<{ style: string; type: string[]; site: string }> {
  const { text, hash } = await stylesheet();
  const { script } = new Intl.Locale(lang).maximize();
  const wanted = script === 'Cyrl' ? 'cyrillic' : script === 'Grek' ? 'greek' : 'latin';
  const address = new RegExp(`/type/source-serif-4-${wanted}-wght-normal[^"]*`).exec(text)?.[0];
  return { style: `/reader.css?v=${hash}`, type: address ? [address] : [], site: env().siteName };
}

/** The document as readers get it. Next refuses react-dom/server where it can see the import, so it comes late. */
export async function printed(sheet: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return `<!doctype html>${renderToStaticMarkup(sheet)}`;
}

export function fingerprint(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

// Asked again each time, answered by 304 in most cases: what is withdrawn is gone at once.
const ALWAYS_ASK = 'public, no-cache';

/** @param tag names the bytes; with it, readers who have them already get 304 */
export function sheetResponse(
  request: Request,
  body: string,
  tag: string,
  more: Record<string, string> = {},
): Response {
  return (
    unchanged(request, tag, more) ?? respond(body, 200, { ETag: `"${tag}"`, 'Cache-Control': ALWAYS_ASK, ...more })
  );
}

/** The 304 for whoever has the bytes that `tag` names; null for all others. */
export function unchanged(request: Request, tag: string, more: Record<string, string> = {}): Response | null {
  const asked = request.headers.get('if-none-match');
  if (asked === null || !hasTag(asked, tag)) return null;
  return new Response(null, { status: 304, headers: { ETag: `"${tag}"`, 'Cache-Control': ALWAYS_ASK, ...more } });
}

/** If-None-Match is a list or `*`, compared weakly (RFC 9110, 13.1.2). */
function hasTag(asked: string, tag: string): boolean {
  if (asked.trim() === '*') return true;
  return asked.split(',').some((one) => one.trim().replace(/^W\//, '') === `"${tag}"`);
}

/** A sheet that no cache keeps. */
export function missing(body: string): Response {
  return respond(body, 404, { 'Cache-Control': 'no-store' });
}

/** For a fault that may be over soon. */
export function unavailable(body: string): Response {
  return respond(body, 503, { 'Cache-Control': 'no-store', 'Retry-After': '30' });
}

function respond(body: string, status: number, headers: Record<string, string>): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } });
}
