// Pairs of texts whose differences are known: a text, and the same with edits written into it. Deterministic by seed.
import type { Sample } from './texts.ts';

export interface KnownEdit {
  readonly kind: 'wording' | 'number' | 'added' | 'omitted';
  /** The changed words as [from, to) in UTF-16 units of each text. */
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

export type Span = readonly [number, number];

export interface KnownPair {
  readonly locale: string;
  readonly left: string;
  readonly right: string;
  readonly edits: readonly KnownEdit[];
  /** The moved words, as spans of each text; empty if nothing moved. */
  readonly moved: { readonly left: readonly Span[]; readonly right: readonly Span[] };
}

/** A source of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `wordsPerEdit`: about how many words stand between two edits. */
export function knownPair(sample: Sample, wordsPerEdit: number, random: () => number): KnownPair {
  const below = (n: number) => Math.floor(random() * n);
  const count = 3 + below(5);
  const start = below(sample.sentences.length - count + 1);
  const words = wordsOf(sample.sentences.slice(start, start + count), sample);
  const taken = new Set<number>();
  const plans = new Map<number, Plan>();
  const move = random() < 0.4 ? planMove(words, below, taken) : null;
  const wanted = Math.max(1, Math.round(words.length / wordsPerEdit));
  for (let tries = 0; plans.size < wanted && tries < 300; tries++) {
    const plan = planEdit(words, sample, below);
    if (!plan || !isFree(taken, plan.from - 3, plan.to + 3, words.length)) continue;
    for (let k = plan.from; k < Math.max(plan.to, plan.from + 1); k++) taken.add(k);
    plans.set(plan.from, plan);
  }
  return write(words, plans, move, sample.locale);
}

interface Word {
  readonly text: string;
  readonly after: string;
  readonly opens: boolean;
}

interface Plan {
  readonly kind: KnownEdit['kind'];
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface MovePlan {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

// Words split at spaces, with the signs after them; a word of signs only does not occur in the samples.
function wordsOf(sentences: readonly string[], { glue }: Sample): Word[] {
  return sentences.flatMap((sentence) =>
    sentence.split(' ').map((part, k, all): Word => {
      const text = part.replace(/[.,।]$/, '');
      return { text, after: part.slice(text.length) + (k === all.length - 1 ? glue : ' '), opens: k === 0 };
    }),
  );
}

function planEdit(words: readonly Word[], sample: Sample, below: (n: number) => number): Plan | null {
  const kinds = ['wording', 'wording', 'added', 'omitted', 'number'] as const;
  const kind = kinds[below(kinds.length)] ?? 'wording';
  const from = 1 + below(words.length - 2);
  const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
  if (kind === 'number') {
    const word = words[from];
    const digits = word && /^\d{1,5}$/.test(word.text) ? String((Number(word.text) * 7 + 13) % 9973) : '';
    return digits ? { kind, from, to: from + 1, text: digits } : null;
  }
  const to = kind === 'added' ? from : from + 1 + below(4);
  if (to > words.length - 1 || words[from]?.opens || (kind === 'added' && words[from - 1]?.after !== ' ')) return null;
  for (let k = from; k < to; k++) if (words[k]?.after !== ' ' || words[k + 1]?.opens) return null;
  if (kind !== 'added' && words.slice(from, to).every(({ text }) => text.length < 4)) return null;
  return { kind, from, to, text: kind === 'omitted' ? '' : pick(kind === 'added' ? sample.additions : sample.wording) };
}

function planMove(words: readonly Word[], below: (n: number) => number, taken: Set<number>): MovePlan | null {
  for (let tries = 0; tries < 60; tries++) {
    const length = 3 + below(4);
    const from = 1 + below(Math.max(1, words.length - length - 1));
    const to = from + length;
    const at = below(2) ? to + 2 * length + below(8) : from - 2 * length - below(8);
    if (at < 2 || at >= words.length - 1 || words[at]?.opens || words[at - 1]?.after !== ' ') continue;
    const passage = words.slice(from, to + 1);
    if (passage.length < length + 1 || passage.some(({ opens }) => opens)) continue;
    if (passage.slice(0, -1).some(({ after }) => after !== ' ') || words[from - 1]?.after !== ' ') continue;
    for (const k of [at - 1, at, ...Array.from({ length }, (_, n) => from + n)]) taken.add(k);
    return { from, to, at };
  }
  return null;
}

function isFree(taken: ReadonlySet<number>, from: number, to: number, count: number): boolean {
  for (let k = from; k < to; k++) if (taken.has(k)) return false;
  return to <= count + 1;
}

function write(
  words: readonly Word[],
  plans: ReadonlyMap<number, Plan>,
  move: MovePlan | null,
  locale: string,
): KnownPair {
  let left = '';
  let right = '';
  const edits: KnownEdit[] = [];
  const moved = { left: [] as Span[], right: [] as Span[] };
  const starts: Span[] = words.map(({ text, after }) => {
    const span: Span = [left.length, left.length + text.length];
    left += text + after;
    return span;
  });
  const put = (text: string): Span[] => {
    const spans = [...text.matchAll(/\S+/g)].map(
      (m): Span => [right.length + m.index, right.length + m.index + m[0].length],
    );
    right += text;
    return spans;
  };
  for (let k = 0; k < words.length; ) {
    if (move?.at === k) for (let m = move.from; m < move.to; m++) moved.right.push(...put(`${words[m]?.text} `));
    if (move?.from === k) {
      moved.left.push(...starts.slice(move.from, move.to));
      k = move.to;
      continue;
    }
    const plan = plans.get(k);
    const to = plan ? plan.to : k;
    if (plan) {
      const gained = plan.text ? put(plan.text) : [];
      edits.push({ kind: plan.kind, left: starts.slice(plan.from, to), right: gained });
      if (plan.text) right += plan.kind === 'added' ? ' ' : (words[to - 1]?.after ?? '');
    }
    if (!plan || plan.kind === 'added') {
      put(words[k]?.text ?? '');
      right += words[k]?.after ?? '';
      k++;
    } else k = to;
  }
  return { locale, left: left.trimEnd(), right: right.trimEnd(), edits, moved };
}
