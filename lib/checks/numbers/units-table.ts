// Units that news use, by what they measure. A dollar is a dollar until another country's is named; a percentage point is no
// percent. Only what stands directly at the figure counts.

import { UNIT_WORDS } from './unit-words.ts';

/** Three letters that an amount may carry: "NOK 118". */
export const CODES = new Set(Intl.supportedValuesOf('currency'));
const CODE = /(?<!\p{L})(\p{Lu}{3})\s?$/u;

type Row = readonly [RegExp, string];

const BEFORE: Row[] = [
  [/(?:US|U\.S\.)\s?\$\s?$/u, 'USD'],
  [/(?:HK)\$\s?$/u, 'HKD'],
  [/(?:C|CA|CAD)\$\s?$/u, 'CAD'],
  [/(?:A|AU)\$\s?$/u, 'AUD'],
  [/(?:NT)\$\s?$/u, 'TWD'],
  [/R\$\s?$/u, 'BRL'],
  [/(?<!U)S\$\s?$/u, 'SGD'],
  [/NZ\$\s?$/u, 'NZD'],
  [/(?:MX|Mex)\$\s?$/u, 'MXN'],
  [/\$\s?$/u, 'USD'],
  [/RMB\s?$/u, 'CNY'],
  [/€\s?$/u, 'EUR'],
  [/£\s?$/u, 'GBP'],
  [/₽\s?$/u, 'RUB'],
  [/₹\s?$|Rs\.?\s?$/u, 'INR'],
  [/₩\s?$/u, 'KRW'],
  [/₪\s?$|NIS\s?$/u, 'ILS'],
];

const SIGNS: Row[] = [
  [/^\s?[%％]/u, '%'],
  [/^\s?€/u, 'EUR'],
  [/^\s?£/u, 'GBP'],
  [/^\s?₽/u, 'RUB'],
  [/^\s?₪/u, 'ILS'],
  [/^\s?\$/u, 'USD'],
  [/^\s?(?:km²|km2)/u, 'km2'],
  [/^\s?(?:m²|m2)/u, 'm2'],
  [/^\s?km\/h(?!\p{L})/u, 'km/h'],
  [/^\s?m\/s(?!\p{L})/u, 'm/s'],
  ...['km', 'kg', 'mm', 'cm', 'ha', 'ml', 'cl', 'dl', 'mg'].map(
    (unit): Row => [new RegExp(`^\\s?${unit}(?!\\p{L})`, 'u'), unit],
  ),
  [/^\sm(?!\p{L})/u, 'm'],
  [/^\s(?:t)(?!\p{L})/u, 't'],
  [/^\sg(?!\p{L})/u, 'g'],
  [/^\s[lL](?!\p{L})/u, 'l'],
  [/^\s?(?:°\s?C|℃)/u, '°C'],
  [/^\s?°\s?F/u, '°F'],
];

/** Scripts that write a unit without a blank in front of it, and other words right behind it. */
const GLUED = new Set(['zh', 'ja', 'ko']);
const AFTER: Record<string, Row[]> = Object.fromEntries(
  Object.entries(UNIT_WORDS).map(([lang, table]) => [lang, GLUED.has(lang) ? glued(table) : rows(table)]),
);

// One unit a line, what it is written as behind it.
function rows(table: string): Row[] {
  return lines(table).map(([unit, words]) => [new RegExp(`^[\\s-](?:${words})(?!\\p{L})`, 'iu'), unit]);
}

function glued(table: string): Row[] {
  return lines(table).map(([unit, words]) => [new RegExp(`^\\s?(?:${words})`, 'u'), unit]);
}

function lines(table: string): [string, string][] {
  return table.split('\n').map((line) => {
    const [unit = '', ...words] = line.trim().split(' ');
    return [unit, words.join(' ').replace(/\|$/, '')];
  });
}

/** A unit and how many signs of the text it takes. */
type Unit = { unit: string; length: number };

export function unitBefore(text: string, start: number): Unit | null {
  const before = text.slice(Math.max(0, start - 6), start);
  if (!ANY_BEFORE.test(before)) return null;
  const code = CODE.exec(before);
  if (code?.[1] && CODES.has(code[1])) return { unit: code[1], length: code[0].length };
  for (const [pattern, unit] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { unit, length: match[0].length };
  }
  return null;
}

const CODE_AFTER = /^\s?(\p{Lu}{3})(?!\p{L})/u;
const NO_UNIT = new Set(',.;:!?)/'); // no unit begins so

export function unitAfter(text: string, end: number, lang: string): Unit | null {
  if (NO_UNIT.has(text.charAt(end))) return null;
  const after = text.slice(end, end + 28);
  if ((ANY_AFTER.get(lang) ?? ANY_SIGN).test(after))
    for (const [pattern, unit] of [...(AFTER[lang] ?? []), ...SIGNS]) {
      const match = pattern.exec(after);
      if (match) return { unit, length: match[0].length };
    }
  const code = CODE_AFTER.exec(after);
  return code?.[1] && CODES.has(code[1]) ? { unit: code[1], length: code[0].length } : null;
}

// Most figures have no unit: one pattern for all of them, before they are tried one by one.
const ANY_BEFORE = anyOf([...BEFORE, [CODE, '']]);
const ANY_SIGN = anyOf(SIGNS);
const ANY_AFTER = new Map(Object.entries(AFTER).map(([lang, units]) => [lang, anyOf([...units, ...SIGNS])]));

function anyOf(units: readonly Row[]): RegExp {
  return new RegExp(units.map(([{ source }]) => source).join('|'), 'iu');
}
