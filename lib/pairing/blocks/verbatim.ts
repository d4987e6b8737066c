// Which short lines stand word for word inside another block, as the names under pictures do. Looks only at a few blocks
// that have the rarest word of the line, so the cost is linear in the text.
import { isLine } from './line.ts';

type Block = {
  readonly text: string;
  readonly endsOpen: boolean;
  readonly wordCount: number;
  readonly length: number;
  readonly words: Int32Array;
};

const LONGEST_LINE = 60;
const LONGEST_BLOCK = 10_000;
const LOOKED_AT = 20;

/** One answer for each block; `blocksWith` counts the blocks each word stands in. */
export function areVerbatim(blocks: readonly Block[], blocksWith: Int32Array): boolean[] {
  const clues = blocks.map((block) => (block.length < LONGEST_LINE && isLine(block) ? rarest(block, blocksWith) : -1));
  const places = new Map(clues.map((clue) => [clue, [] as number[]]));
  blocks.forEach(({ text, words }, i) => {
    if (text.length > LONGEST_BLOCK) return;
    for (const id of words) {
      const list = places.get(id);
      if (list && list.length < LOOKED_AT) list.push(i);
    }
  });
  return blocks.map(({ text }, i) =>
    (places.get(clues[i] ?? -1) ?? []).some((k) => {
      const other = blocks[k]?.text ?? '';
      return other !== text && other.includes(text);
    }),
  );
}

function rarest({ words }: Block, blocksWith: Int32Array): number {
  return words.reduce((best, id) => ((blocksWith[id] ?? 0) < (blocksWith[best] ?? Infinity) ? id : best), -1);
}
