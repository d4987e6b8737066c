// Streams made of the samples, with the rows they should give. The same every time.
import { FURNITURE, type Sample } from './samples.ts';

export type Stream = {
  readonly name: string;
  readonly blocks: readonly string[];
  readonly targetLang: string;
  readonly sourceLang: string;
  /** Block indices of every pair. */
  readonly pairs: readonly { source: number[]; literal: number[]; polished: number[] }[];
};

type Line = { readonly text: string; readonly unit?: number; readonly lane?: 'source' | 'literal' | 'polished' };

export const SHAPES = {
  plain: (sample: Sample) => body(sample, ['literal', 'polished']),
  'with page furniture': (sample: Sample) => framed(sample, body(sample, ['literal', 'polished'])),
  'with gaps and a copy': (sample: Sample) => framed(sample, spoilt(body(sample, ['literal', 'polished']))),
  'one version after the other': (sample: Sample) => [
    { text: sample.title },
    ...body(sample, ['literal']),
    ...body(sample, ['polished']),
  ],
  'with the source before': (sample: Sample) => body(sample, ['source', 'literal', 'polished']),
  'with the source behind': (sample: Sample) => body(sample, ['literal', 'polished', 'source']),
  'the whole source first': (sample: Sample) => [...body(sample, ['source']), ...body(sample, ['literal', 'polished'])],
} as const;

export type Shape = keyof typeof SHAPES;

export function streamOf(sample: Sample, shape: Shape): Stream {
  const lines: readonly Line[] = SHAPES[shape](sample);
  const pairs = sample.paragraphs.map((_, unit) => {
    const at = (lane: Line['lane']) =>
      lines.flatMap((line, i) => (line.unit === unit && line.lane === lane ? [i] : []));
    return { source: at('source'), literal: at('literal'), polished: at('polished') };
  });
  return {
    name: `${sample.name}, ${shape}`,
    blocks: lines.map((line) => line.text),
    targetLang: sample.targetLang,
    sourceLang: sample.sourceLang,
    pairs: pairs.filter(({ literal, polished }) => literal.length > 0 && polished.length > 0),
  };
}

const LANES = ['source', 'literal', 'polished'] as const;

function body(sample: Sample, lanes: readonly (typeof LANES)[number][]): Line[] {
  return sample.paragraphs.flatMap((texts, unit) =>
    lanes.map((lane): Line => ({ text: texts[LANES.indexOf(lane)] ?? '', unit, lane })),
  );
}

function framed(sample: Sample, lines: readonly Line[]): Line[] {
  const line = (text: string): Line => ({ text });
  return [...FURNITURE.head.map(line), line(sample.title), ...lines, ...FURNITURE.foot.map(line)];
}

// The second paragraph loses its polished version, and the third its literal one; the first line of the fourth is doubled.
function spoilt(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (line.unit === 1 && line.lane === 'polished') return [];
    if (line.unit === 2 && line.lane === 'literal') return [];
    return line.unit === 3 && line.lane === 'literal' ? [line, { text: line.text }] : [line];
  });
}
