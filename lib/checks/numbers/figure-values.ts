// What a figure is worth: its separators are those of the language (CLDR through Intl), and where they may be those of
// English or French as well, both values are given. Languages that group by a point print figures from English sources with
// a comma now and then, and half of the Arabic press has the point and the comma of the French.
const POINT_IS_DECIMAL = new Set(['en', 'zh', 'ja', 'ko', 'he', 'hi', 'th', 'bn', 'ur', 'ta', 'fa']);

/** A figure in the digits 0 to 9, whatever the script; its separators stay. */
export function latinDigits(figure: string): string {
  if (!OTHER_DIGIT.test(figure)) return figure;
  return figure.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return code < 128 ? digit : String((code - zeroOf(code)) % 10);
  });
}

const OTHER_DIGIT = /[^\P{Nd}0-9]/u;

const zeros = new Map<number, number>();

// Unicode has the digits of a script in a row of ten, so that the first of the row is its zero.
function zeroOf(code: number): number {
  const known = zeros.get(code);
  if (known !== undefined) return known;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  zeros.set(code, zero);
  return zero;
}

const points = new Map<string, boolean>();

/** Whether the language has a point before its decimals; else a comma, and a blank may group its thousands (ISO 80000). */
export function hasDecimalPoint(lang: string): boolean {
  const known = points.get(lang);
  if (known !== undefined) return known;
  const isKnown = /^[a-z]{2,3}$/.test(lang) && Intl.NumberFormat.supportedLocalesOf(lang).length > 0;
  const parts = isKnown ? new Intl.NumberFormat(`${lang}-u-nu-latn`).formatToParts(1.5) : [];
  const hasPoint = POINT_IS_DECIMAL.has(lang) || parts.some(({ type, value }) => type === 'decimal' && value === '.');
  points.set(lang, hasPoint);
  return hasPoint;
}

/** Most often one value; two where a separator may be a decimal point as well ("1.234" outside of English). */
export function figureValues(digits: string, lang: string): number[] {
  if (/^\d+$/.test(digits)) return [Number(digits)];
  // The point of the source, which a machine left: three decimals that end in nothing are no decimals.
  if (POINT_IS_DECIMAL.has(lang) && /^\d{1,3}(?:\.\d{3})*\.\d\d0$/.test(digits)) {
    const whole = Number(digits.replaceAll('.', ''));
    return /^\d+\.\d+$/.test(digits) ? [Number(digits), whole] : [whole];
  }
  const plain = digits.replaceAll(/['’ \u00A0\u2009\u202F٬]/g, '').replaceAll('٫', '.');
  const isSure = POINT_IS_DECIMAL.has(lang) || digits.includes('٫');
  const [thousands, decimal] = isSure || hasDecimalPoint(lang) ? [',', '.'] : ['.', ','];
  const grouped = plain.replaceAll(thousands, '').replace(decimal, '.');
  const isGroup = /^\d{1,3}(?:[.,]\d{2,3})*$/.test(plain) || !plain.includes(thousands);
  const value = Number(grouped.replaceAll(',', ''));
  const other = Number(plain.replaceAll(',', '.'));
  if (!Number.isFinite(value)) return [Number(plain.replaceAll(/\D/g, ''))];
  const isDoubtful = !isGroup || (plain.includes(thousands) && !isSure);
  const asEnglish = Number(plain.replaceAll(',', ''));
  if (decimal === '.' && !isSure && /^\d{1,3}\.\d{3}$/.test(plain)) return [value, Number(plain.replace('.', ''))];
  if (decimal === ',' && /^\d{1,3}(?:,\d{3})+$/.test(plain)) return [asEnglish, value];
  return isDoubtful && Number.isFinite(other) && other !== value ? [value, other] : [value];
}

const DECADE = /^(?:er|-?[ех]|-ті|年代|['’]?s|['’]?l[iıuü])/u;
const DECADE_BEFORE = /(?:años|l[oe]s|années|anni|anos|jaren|lat(?:a|ach)|שנות)\s(?:ה-?)?$/u;

/** What two digits may be as a year, from the text around them: '98 and 1997-98, the 90s. */
export function yearsOf(short: number, before: string, after: string): number[] {
  const isDecade = short % 10 === 0 && (DECADE.test(after) || DECADE_BEFORE.test(before));
  if (isDecade || /['’‘]$/u.test(before)) return [1900 + short, 2000 + short];
  const first = /(?<!\d)(\d\d)\d\d年?\s?(?:[-–—/至到~、]|から)\s?$/u.exec(before)?.[1];
  return first ? [Number(first) * 100 + short] : [];
}
