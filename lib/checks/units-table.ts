// Units that news use, by what they measure. "%" and "percentage points" are one; a dollar is a dollar until another
// country's is named. Only what stands directly at the figure counts.

const BEFORE: [RegExp, string][] = [
  [/(?:US|U\.S\.)\s?\$\s?$|USD\s?$/u, 'USD'],
  [/(?:HK)\$\s?$|HKD\s?$/u, 'HKD'],
  [/(?:C|CA|CAD)\$\s?$/u, 'CAD'],
  [/(?:A|AU)\$\s?$/u, 'AUD'],
  [/(?:NT)\$\s?$/u, 'TWD'],
  [/\$\s?$/u, 'USD'],
  [/(?:RMB|CNY)\s?$/u, 'CNY'],
  [/€\s?$|EUR\s?$/u, 'EUR'],
  [/£\s?$|GBP\s?$/u, 'GBP'],
  [/₽\s?$/u, 'RUB'],
  [/₹\s?$|Rs\.?\s?$/u, 'INR'],
  [/₩\s?$/u, 'KRW'],
];
const AFTER: Record<string, [RegExp, string][]> = {
  '': [
    [/^\s?[%％]/u, '%'],
    [/^\s?€/u, 'EUR'],
    [/^\s?£/u, 'GBP'],
    [/^\s?₽/u, 'RUB'],
    [/^\s?\$/u, 'USD'],
    [/^\s?(?:km²|km2)/u, 'km2'],
    [/^\s?km\b/u, 'km'],
    [/^\s?kg\b/u, 'kg'],
    [/^\s?°\s?C/u, '°C'],
    [/^\s?°\s?F/u, '°F'],
  ],
  en: [
    [/^\s?per\s?cent|^\s?percentage|^-percent/iu, '%'],
    [/^\s(?:US|U\.S\.|American)?\s?dollars?\b|^\sUSD\b/iu, 'USD'],
    [/^\s(?:Hong Kong|HK) dollars?\b/iu, 'HKD'],
    [/^\s(?:yuan|RMB|renminbi|CNY)\b/iu, 'CNY'],
    [/^\s(?:euros?|EUR)\b/iu, 'EUR'],
    [/^\s(?:pounds?) sterling/iu, 'GBP'],
    [/^\s(?:rubles?|roubles?)\b/iu, 'RUB'],
    [/^\s(?:hryvnias?|hryvnya)\b/iu, 'UAH'],
    [/^\s(?:yen)\b/iu, 'JPY'],
    [/^\s(?:won)\b/iu, 'KRW'],
    [/^\ssquare (?:kilometers?|kilometres?)/iu, 'km2'],
    [/^[\s-](?:kilometers?|kilometres?)\b/iu, 'km'],
    [/^[\s-]miles?\b/iu, 'mi'],
    [/^\s(?:kilograms?|kilos?)\b/iu, 'kg'],
    [/^\s(?:pounds|lbs?)\b/iu, 'lb'],
    [/^[\s-](?:meters?|metres?)\b/iu, 'm'],
    [/^\s(?:tons?|tonnes?)\b/iu, 't'],
    [/^[\s-](?:years?)\b/iu, 'year'],
    [/^[\s-](?:months?)\b/iu, 'month'],
    [/^[\s-](?:weeks?)\b/iu, 'week'],
    [/^[\s-](?:days?)\b/iu, 'day'],
    [/^[\s-](?:hours?)\b/iu, 'hour'],
    [/^[\s-](?:minutes?)\b/iu, 'minute'],
  ],
  zh: [
    [/^\s?(?:美元|美金)/u, 'USD'],
    [/^\s?(?:港元|港币|港幣)/u, 'HKD'],
    [/^\s?(?:欧元|歐元)/u, 'EUR'],
    [/^\s?(?:日元|日圓)/u, 'JPY'],
    [/^\s?(?:元|人民币|块)/u, 'CNY'],
    [/^\s?(?:公里|千米)/u, 'km'],
    [/^\s?(?:公斤|千克)/u, 'kg'],
  ],
  ja: [
    [/^\s?(?:米ドル|ドル)/u, 'USD'],
    [/^\s?円/u, 'JPY'],
    [/^\s?(?:キロ|km)/u, 'km'],
  ],
};
/** Units of one kind: only these can contradict each other. */
const KINDS = [
  new Set(['USD', 'HKD', 'CAD', 'AUD', 'TWD', 'CNY', 'EUR', 'GBP', 'RUB', 'UAH', 'JPY', 'KRW', 'INR', '%']),
  new Set(['km', 'mi', 'm', 'km2']),
  new Set(['kg', 'lb', 't']),
  new Set(['°C', '°F']),
  new Set(['year', 'month', 'week', 'day', 'hour', 'minute']),
];

export function unitBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 6), start);
  return ANY_BEFORE.test(before) ? (BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? null) : null;
}

export function unitAfter(text: string, end: number, lang: string): string | null {
  const after = text.slice(end, end + 20);
  if (!(ANY_AFTER.get(lang) ?? ANY_SIGN).test(after)) return null;
  return [...(AFTER[lang] ?? []), ...SIGNS].find(([pattern]) => pattern.test(after))?.[1] ?? null;
}

// Most figures have no unit: one pattern for all of them, before they are tried one by one.
const SIGNS = AFTER[''] ?? [];
const ANY_BEFORE = anyOf(BEFORE);
const ANY_SIGN = anyOf(SIGNS);
const ANY_AFTER = new Map(Object.entries(AFTER).map(([lang, units]) => [lang, anyOf([...units, ...SIGNS])]));

function anyOf(units: readonly [RegExp, string][]): RegExp {
  return new RegExp(units.map(([{ source }]) => source).join('|'), 'iu');
}

/** Whether two units measure the same and yet differ: dollars and yuan, miles and kilometres. */
export function areOpposed(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && KINDS.some((kind) => kind.has(a) && kind.has(b));
}

/** How much of the first unit of its line each one is. */
const SAME_MEASURE: readonly Record<string, number>[] = [
  { km: 1, mi: 1.609, m: 0.001 },
  { kg: 1, lb: 0.4536, t: 1000 },
];
const ROUNDED = 0.04;

type Measured = { values: number[]; unit: string | null };

/** Whether one is the other in another unit, as translators round it: 200 miles and 320 kilometres. */
export function isConverted({ values: [x = 0], unit: a }: Measured, { values: [y = 0], unit: b }: Measured): boolean {
  if (a === null || b === null || a === b) return false;
  return SAME_MEASURE.some(({ [a]: inA, [b]: inB }) => {
    if (!inA || !inB) return false;
    return Math.abs(x * inA - y * inB) <= ROUNDED * Math.max(x * inA, y * inB);
  });
}
