const SCRIPTS = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  greek: /\p{Script=Greek}/gu,
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  arabic: /\p{Script=Arabic}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  thai: /\p{Script=Thai}/gu,
};

export type Script = keyof typeof SCRIPTS | 'other';

const NAMES: readonly (keyof typeof SCRIPTS)[] = [
  'latin',
  'han',
  'cyrillic',
  'greek',
  'hangul',
  'hebrew',
  'arabic',
  'devanagari',
  'thai',
];
const SAMPLE = 400;

/** The script most letters at the beginning of a text are in; empty for a text without letters. */
export function scriptOf(text: string): Script | '' {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return '';
  const share = (name: (typeof NAMES)[number]) => (sample.match(SCRIPTS[name])?.length ?? 0) / letters;
  // One of these characters says as much as several letters, so foreign names do not outweigh the text.
  if (share('han') > 0.2) return 'han';
  return NAMES.find((name) => share(name) > 0.5) ?? 'other';
}
