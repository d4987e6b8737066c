// Names that the desk has settled: what the glossary writes otherwise than the literal is no question any more.
import type { GlossaryEntry } from '../glossary-entry.ts';
import { wordsOf } from '../reading/reading.ts';
import { nameKey } from '../words/word-forms.ts';
import type { NameIndex } from './name-match.ts';

/** The entries for names by the keys of their words: of the settled spelling, and of those in its place. */
type Settled = { right: Map<string, Spelled[]>; wrong: Map<string, Spelled[]> };
type Spelled = { right: Set<string>; wrong: Set<string> };

const NONE: Settled = { right: new Map(), wrong: new Map() };
const known = new WeakMap<readonly GlossaryEntry[], Settled>();

export function settledNames(glossary: readonly GlossaryEntry[] | undefined): Settled {
  if (!glossary) return NONE;
  const made = known.get(glossary) ?? settledOf(glossary);
  known.set(glossary, made);
  return made;
}

/** Whether a word of this version is of a settled spelling, where the other version has another spelling of it. */
export function isSettledHere(word: string, { right }: Settled, { at }: NameIndex): boolean {
  return (right.get(nameKey(word)) ?? []).some((name) => [...name.wrong].some((key) => at.has(key)));
}

/** Whether a word of the other version is of a spelling that the settled one, which stands here, replaces. */
export function isReplaced(word: string, { wrong }: Settled, { at }: NameIndex): boolean {
  return (wrong.get(nameKey(word)) ?? []).some((name) => [...name.right].some((key) => at.has(key)));
}

function settledOf(glossary: readonly GlossaryEntry[]): Settled {
  const settled: Settled = { right: new Map(), wrong: new Map() };
  for (const { kind, target, forbidden } of glossary) {
    if (kind !== 'name' || forbidden.length === 0) continue;
    const [right, wrong] = [keysOf([target]), keysOf(forbidden)];
    const name = { right: without(right, wrong), wrong: without(wrong, right) };
    for (const key of name.right) settled.right.set(key, [...(settled.right.get(key) ?? []), name]);
    for (const key of name.wrong) settled.wrong.set(key, [...(settled.wrong.get(key) ?? []), name]);
  }
  return settled;
}

function keysOf(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => wordsOf(name).map(({ text }) => nameKey(text))));
}

function without(keys: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...keys].filter((key) => !others.has(key)));
}
