export type Script =
  | 'latin'
  | 'han'
  | 'cyrillic'
  | 'greek'
  | 'hangul'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'thai'
  | 'other';

// First and last UTF-16 code of the letters of each script, the common ranges only; Han includes the kana.
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0xe00, 0xe7f, 'thai'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3040, 0x30ff, 'han'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xd840, 0xd888, 'han'],
];
const SAMPLE = 400;
const LETTER = /\p{L}/u;

/** The script most letters at the beginning of a text are in; empty for a text without letters. */
export function scriptOf(text: string): Script | '' {
  const counts = new Map<Script, number>();
  let letters = 0;
  for (let i = 0; i < Math.min(SAMPLE, text.length); i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    const script = RANGES.find(([first, last]) => code >= first && code <= last)?.[2];
    if (!script && !LETTER.test(text[i] ?? '')) continue;
    letters++;
    counts.set(script ?? 'other', (counts.get(script ?? 'other') ?? 0) + 1);
  }
  if (letters === 0) return '';
  // One of these characters says as much as several letters, so foreign names do not outweigh the text.
  if ((counts.get('han') ?? 0) > 0.2 * letters) return 'han';
  for (const [script, count] of counts) if (count > letters / 2) return script;
  return 'other';
}
