// Light hunks gather the crumbs between them: "Memorandum of Understanding" against "memorandum of understanding" is one
// change of form, not two with a lone "of" between. A crumb is a kept run that helps no reader: one word, or stop-words
// only, with changes on both ends. It joins the light hunk beside it, where its words stay linked and unmarked. Cost: linear.

import type { Matching } from '../align/matching.ts';
import type { TokenText } from '../words/tokens.ts';
import { CHANGED, type HunkDraft, type Labelled, type Labels, SAME } from './labels.ts';

interface Run {
  readonly label: number;
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
}

/** The same labels, with fewer hunks; ids are without holes again. */
export function folded(labelled: Labelled, left: TokenText, right: TokenText, matching: Matching): Labelled {
  const target = labelled.drafts.map((_, id) => id);
  const isLight = labelled.drafts.map((draft) => isLightForm(draft, left, right));
  for (const run of runsOf(labelled.left, matching)) {
    if (!isCrumb(run, left)) continue;
    const hosts = neighbours(run, labelled).flatMap((labels) => hostsOf(labels, target, isLight));
    if (!hosts.every((id) => isNear(labelled.drafts[id], run, matching))) continue;
    const [host] = hosts;
    if (host === undefined) continue;
    const others = [...new Set(hosts)].filter((id) => id !== host);
    gather(labelled, run, host, others);
    for (const id of others) target[id] = host;
  }
  for (const { kind, left: a, right: b } of labelled.drafts)
    if (kind === 'fold') for (const list of [a, b]) list.sort((x, y) => x - y);
  return compacted(labelled, target);
}

function isLightForm({ kind, left: a, right: b, move }: HunkDraft, left: TokenText, right: TokenText): boolean {
  if (move >= 0) return false;
  if (kind === 'link') return left.keys[a[0] ?? -1] === right.keys[b[0] ?? -1];
  if (kind === 'space') return false; // among words the eye would lose it
  return a.every((i) => left.isSign[i] === 1) && b.every((j) => right.isSign[j] === 1);
}

function runsOf({ tokens }: Labels, { toRight }: Matching): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; ) {
    const label = tokens[i] ?? 0;
    const i0 = i;
    while (i < tokens.length && tokens[i] === label) i++;
    const j0 = toRight[i0] ?? 0;
    if (label % 4 === SAME) runs.push({ label, i0, i1: i, j0, j1: j0 + i - i0 });
  }
  return runs;
}

function isCrumb({ i0, i1 }: Run, { lex }: TokenText): boolean {
  let words = 0;
  let telling = 0;
  for (let i = i0; i < i1; i++) {
    const kind = lex[i]?.kind;
    if (kind !== 'sign') words++;
    if (kind !== 'sign' && kind !== 'stop') telling++;
  }
  return words < 2 || telling === 0;
}

// The labels that touch a run: [left, right] before it and after it.
function neighbours({ label, i0, i1, j0, j1 }: Run, { left, right }: Labelled): [number, number][] {
  return [
    [touching(left, i0, i0 - 1, label), touching(right, j0, j0 - 1, label)],
    [touching(left, i1, i1, label), touching(right, j1, j1, label)],
  ];
}

// The label of a gap, or of the token behind it where the gap is empty or the run's own.
function touching({ tokens, gaps }: Labels, gap: number, token: number, own: number): number {
  const label = gaps[gap] ?? 0;
  return label && label !== own ? label : (tokens[token] ?? 0);
}

// The light hunks among the labels on one end of a run, if nothing heavier touches that end.
function hostsOf(labels: readonly number[], target: number[], isLight: readonly boolean[]): number[] {
  const marked = labels.filter((label) => label > 0 && label % 4 !== SAME);
  const ids = marked.map((label) => (label % 4 === CHANGED ? hostOf(target, label >> 2) : -1));
  return ids.every((id) => isLight[id]) ? ids : [];
}

// The hunk that a hunk has gone into in the end, which may be itself.
function hostOf(target: number[], id: number): number {
  let host = id;
  for (let next = target[host] ?? -1; next !== host; next = target[host] ?? -1) host = next;
  target[id] = host;
  return host;
}

// In the same sentence group.
function isNear(draft: HunkDraft | undefined, { i0 }: Run, { leftGroup, rightGroup }: Matching): boolean {
  const group = leftGroup[i0];
  const [i] = draft?.left ?? [];
  const [j] = draft?.right ?? [];
  return (i === undefined || leftGroup[i] === group) && (j === undefined || rightGroup[j] === group);
}

function gather({ left, right, drafts }: Labelled, run: Run, host: number, others: readonly number[]): void {
  const draft = drafts[host];
  if (!draft) return;
  const label = 4 * host + CHANGED;
  takeSide(left, run.i0, run.i1, run.label, draft.left, label);
  takeSide(right, run.j0, run.j1, run.label, draft.right, label);
  for (const id of others) {
    for (const k of drafts[id]?.left ?? []) draft.left.push(k);
    for (const k of drafts[id]?.right ?? []) draft.right.push(k);
  }
  draft.kind = 'fold';
}

function takeSide(
  { tokens, gaps }: Labels,
  from: number,
  to: number,
  own: number,
  list: number[],
  label: number,
): void {
  for (let k = from; k < to; k++) {
    tokens[k] = label;
    list.push(k);
  }
  for (let k = from; k <= to; k++) if (gaps[k] === own) gaps[k] = label;
}

// Ids without holes again.
function compacted(labelled: Labelled, target: number[]): Labelled {
  const { left, right, drafts } = labelled;
  const kept = drafts.filter(({ id }) => target[id] === id);
  if (kept.length === drafts.length) return labelled;
  const ids = new Map(kept.map(({ id }, k) => [id, k]));
  for (const labels of [left.tokens, left.gaps, right.tokens, right.gaps]) {
    for (let k = 0; k < labels.length; k++) {
      const label = labels[k] ?? 0;
      if (label % 4 === CHANGED) labels[k] = 4 * (ids.get(hostOf(target, label >> 2)) ?? 0) + CHANGED;
    }
  }
  return { left, right, drafts: kept.map((draft, id) => ({ ...draft, id })) };
}
