// What a figure is worth: its separators are those of the language, and where they may be those of English as well, both
// values are given. Languages that group by a point print figures from English sources with a comma now and then.
const POINT_IS_DECIMAL = new Set(['en', 'zh', 'ja', 'ko', 'he', 'hi', 'th', 'ar', 'bn', 'ur', 'ta', 'fa']);

/** A figure in the digits 0 to 9, whatever the script; its separators stay. */
export function latinDigits(figure: string): string {
  if (!OTHER_DIGIT.test(figure)) return figure;
  return figure.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return code < 128 ? digit : String((code - zeroOf(code)) % 10);
  });
}

const OTHER_DIGIT = /[^\P{Nd}0-9]/u;

// Decimal digits come in blocks of ten; these are the blocks of the scripts in use.
function zeroOf(code: number): number {
  const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
  return zeros.find((zero) => code >= zero && code < zero + 10) ?? code;
}

/** Most often one value; two where a separator may be a decimal point as well ("1.234" outside of English). */
export function figureValues(digits: string, lang: string): number[] {
  if (/^\d+$/.test(digits)) return [Number(digits)];
  const plain = digits.replaceAll(/['’ \u00A0\u202F٬]/g, '').replaceAll('٫', '.');
  const [thousands, decimal] = POINT_IS_DECIMAL.has(lang) ? [',', '.'] : ['.', ','];
  const grouped = plain.replaceAll(thousands, '').replace(decimal, '.');
  const isGroup = /^\d{1,3}(?:[.,]\d{2,3})*$/.test(plain) || !plain.includes(thousands);
  const value = Number(grouped.replaceAll(',', ''));
  const other = Number(plain.replaceAll(',', '.'));
  if (!Number.isFinite(value)) return [Number(plain.replaceAll(/\D/g, ''))];
  const isDoubtful = !isGroup || (plain.includes(thousands) && !POINT_IS_DECIMAL.has(lang));
  const asEnglish = Number(plain.replaceAll(',', ''));
  if (decimal === ',' && /^\d{1,3}(?:,\d{3})+$/.test(plain)) return [asEnglish, value];
  return isDoubtful && Number.isFinite(other) && other !== value ? [value, other] : [value];
}

const DECADE = /^(?:er|-?[ех]|-ті|年代|['’]?s)/u;
const DECADE_BEFORE = /(?:años|l[oe]s|années)\s$/u;

/** What two digits may be as a year, from the text around them: '98 and 1997-98, the 90s. */
export function yearsOf(short: number, before: string, after: string): number[] {
  const isDecade = short % 10 === 0 && (DECADE.test(after) || DECADE_BEFORE.test(before));
  if (isDecade || /['’‘]$/u.test(before)) return [1900 + short, 2000 + short];
  const first = /(?<!\d)(\d\d)\d\d年?\s?(?:[-–—/至到~、]|から)\s?$/u.exec(before)?.[1];
  return first ? [Number(first) * 100 + short] : [];
}
