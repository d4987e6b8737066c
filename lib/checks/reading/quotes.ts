// Quotation marks as marks that open and close. Which mark opens depends on the neighbours where the text does not say
// it (straight marks, and ” in Swedish), and on the language's habits: „so“ and »so« have the opening mark that English closes with.
// Apostrophes are letters here, and a straight mark inside a word is an abbreviation (Hebrew) or inches.
// One pass over the marks of a text.
export type QuoteMark = { start: number; mark: string; style: string; role: 'open' | 'close' };

const MARK = /["“”„‟«»「」『』‹›]/gu;
const STYLES: Record<string, string> = {
  '"': 'straight',
  '«': 'angle',
  '»': 'angle',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
  '‹': 'single-angle',
  '›': 'single-angle',
};
const OPENERS = new Set(['„', '‟', '«', '「', '『', '‹']);
const CLOSERS = new Set(['”', '»', '」', '』', '›']);

/** Languages that open and close with the same curly mark: ”so”, or »so». */
const ALIKE = new Set(['sv', 'fi', 'da', 'nb', 'nn', 'no']);

/** All double quotation marks with their roles. `lang` is a primary subtag. */
export function quoteMarks(text: string, lang: string): QuoteMark[] {
  const isLow = text.includes('„');
  const isReversed = !isLow && /»[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}.,!?]«/u.test(text);
  const marks: QuoteMark[] = [];
  const alike = byPlace(text, lang);
  const isOpen = new Map<string, boolean>();
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '"' && isInWord(text, index, isOpen.get(mark) ?? false)) continue;
    const style = STYLES[mark] ?? 'curly';
    let role = roleOf(mark, isLow, isReversed);
    if (mark === '"' || alike.includes(mark)) {
      role = roleInPlace(text, index, isOpen.get(mark) ?? false);
      isOpen.set(mark, role === 'open');
    }
    marks.push({ start: index, mark, style, role });
  }
  return marks;
}

// Marks whose role their neighbours say. Urdu is typed with “so” and with ”so“, since a mark looks the other way there.
function byPlace(text: string, lang: string): string {
  if (lang === 'ur') return '“”';
  if (!ALIKE.has(lang) || /[“„]/u.test(text)) return '';
  return text.includes('«') ? '”' : '”»';
}

/** Quoted passages with their marks; what is not closed is no passage. */
export function quotedSpans(marks: readonly QuoteMark[]): { start: number; end: number }[] {
  const open: QuoteMark[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const mark of marks) {
    if (mark.role === 'open') open.push(mark);
    else {
      const opening = open.pop();
      if (opening && open.length === 0) spans.push({ start: opening.start, end: mark.start + 1 });
    }
  }
  return spans;
}

function roleOf(mark: string, isLow: boolean, isReversed: boolean): 'open' | 'close' {
  if (mark === '“') return isLow ? 'close' : 'open';
  if (isReversed && (mark === '»' || mark === '«')) return mark === '»' ? 'open' : 'close';
  return OPENERS.has(mark) || !CLOSERS.has(mark) ? 'open' : 'close';
}

function roleInPlace(text: string, at: number, isOpen: boolean): 'open' | 'close' {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const opens = (before === '' || /[\s([{—–-]/u.test(before)) && after !== '' && !/[\s.,;:!?)\]]/u.test(after);
  const closes = before !== '' && !/[\s([{]/u.test(before) && (after === '' || /[\s.,;:!?)\]—–-]/u.test(after));
  if (opens !== closes) return opens ? 'open' : 'close';
  return isOpen ? 'close' : 'open';
}

// An abbreviation of Hebrew has its mark before the last letter (ח"כ); a prefix before a quotation has more behind it.
// Inches where no quotation is open.
function isInWord(text: string, at: number, isOpen: boolean): boolean {
  const [before, after] = [text.charAt(at - 1), text.slice(at + 1, at + 3)];
  if (/\p{Script=Hebrew}/u.test(before) && /^\p{Script=Hebrew}(?!\p{L})/u.test(after)) return true;
  return /\d/.test(before) && !isOpen;
}
