const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const WINDOW = 4096;

/**
 * Whether a text may be cut at this UTF-16 offset without tearing what a reader sees as one character.
 * Looks only at a window around the offset, so that a megabyte costs no more than a line; the window begins at a plain
 * ASCII character, where a cluster always begins.
 */
export function splitIsSafe(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return at === 0 || at === text.length;
  const from = windowStart(text, at);
  for (const { index } of segmenter.segment(text.slice(from, at + WINDOW))) {
    if (from + index >= at) return from + index === at;
  }
  return false;
}

function windowStart(text: string, at: number): number {
  const far = Math.max(0, at - WINDOW);
  for (let i = at - 1; i > far; i--) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0x7f) return i;
  }
  return far;
}
