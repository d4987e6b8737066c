// Where a segmenter cuts a text. Each segment that it hands out brings a copy of all the text it was given (V8), so that a
// text of 80 kB took fifteen seconds: it is given a window at a time, and goes on from a border well before the end of it.
// What one window holds is cut as ever; a longer row of words without blanks may be cut otherwise near the end of a window.

const WINDOW = 512; // UTF-16 units
const MARGIN = 64; // what is cut so near the end of a window is cut anew

/** The first unit of every segment, in order. Linear, but for a single segment that is longer than a window. */
export function bordersOf(text: string, segmenter: Intl.Segmenter): number[] {
  const borders: number[] = [];
  let size = WINDOW;
  for (let from = 0; from < text.length; ) {
    const to = windowEnd(text, from + size);
    const found = Array.from(segmenter.segment(text.slice(from, to)), ({ index }) => from + index);
    const sure = to === text.length ? found : found.filter((border) => border < to - MARGIN);
    const last = sure.at(-1) ?? from;
    if (to === text.length) borders.push(...sure);
    else borders.push(...sure.slice(0, -1));
    size = to < text.length && last === from ? 2 * size : WINDOW;
    from = to === text.length ? to : last;
  }
  return borders;
}

// Not between the halves of a surrogate pair, which would be taken for the end of what they belong to.
function windowEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const last = text.charCodeAt(to - 1);
  return last >= 0xd800 && last < 0xdc00 ? to - 1 : to;
}
