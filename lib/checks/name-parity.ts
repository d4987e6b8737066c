import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { hasName, indexNames, misspelledOf, type NameIndex, nameKey } from './name-match.ts';
import { type Name, type NameContext, nameWords } from './name-words.ts';
import type { Reading } from './reading.ts';
import { smallWords } from './stray-capital.ts';

type Run = { start: number; end: number; words: Name[]; isSure: boolean };

/** Names that the two versions do not share: misspelled, another one in the same place, added or lost. */
export function nameParity({ candidate, literal, source, kind, article }: Versions): Finding[] {
  if (!literal) return [];
  const small = smallWords([candidate.text, literal.text, ...(article.texts ?? [])]);
  const here = sideOf(candidate, { small, source }, kind);
  const there = sideOf(literal, { small, source }, kind);
  const added = unmatched(here.names, there.index, source);
  const lost = unmatched(there.names, here.index, null);
  const findings: Finding[] = [];
  const left = runsOf(literal, lost);
  for (const run of runsOf(candidate, added)) findings.push(judge(run, candidate, literal, left, here.index));
  for (const run of left) findings.push(lostName(run, literal));
  return findings;
}

type SideNames = { names: Name[]; index: NameIndex };

function sideOf(reading: Reading, context: NameContext, kind: string): SideNames {
  return { names: nameWords(reading, context, kind), index: indexNames(reading) };
}

function unmatched(names: Name[], index: NameIndex, source: Reading | null): Name[] {
  const latin = source && new Set(source.words.map(({ text }) => nameKey(text)));
  return names.filter((name) => !hasName(index, name.text) && !latin?.has(nameKey(name.text)));
}

// Words of one name stand together: one finding for them.
function runsOf({ text }: Reading, names: readonly Name[]): Run[] {
  const runs: Run[] = [];
  for (const name of names) {
    const last = runs.at(-1);
    const gap = last && text.slice(last.end, name.start);
    if (last && gap !== undefined && /^[ -]$|^ (?:of|the|and|for|de|la|der|von) (?:the )?$/u.test(gap)) {
      last.end = name.end;
      last.words.push(name);
      last.isSure ||= name.isSure;
    } else runs.push({ start: name.start, end: name.end, words: [name], isSure: name.isSure });
  }
  return runs;
}

function judge(run: Run, candidate: Reading, literal: Reading, left: Run[], _here: NameIndex): Finding {
  const name = candidate.text.slice(run.start, run.end);
  const slip = findSlip(run, left);
  const twin = slip ?? nearest(run, left, candidate.text.length, literal.text.length);
  if (!twin) return finding('names', run.isSure ? 'warning' : 'note', run, 'name-added', { name });
  left.splice(left.indexOf(twin), 1);
  const evidence = evidenceAt('literal', literal, twin);
  const values = { name, expected: evidence.text };
  if (slip) return finding('names', 'error', run, 'name-misspelled', values, { evidence });
  return finding('names', run.isSure && twin.isSure ? 'warning' : 'note', run, 'name-differs', values, { evidence });
}

function findSlip(run: Run, left: readonly Run[]): Run | null {
  return (
    left.find((other) => {
      const keys = other.words.map(({ text }) => nameKey(text));
      return run.words.some(({ text }) => misspelledOf(text, keys) !== null);
    }) ?? null
  );
}

function nearest(run: Run, left: readonly Run[], here: number, there: number): Run | null {
  const distance = (other: Run) => Math.abs(run.start / here - other.start / there);
  const best = left.reduce<Run | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null);
  return best && distance(best) < 0.35 ? best : null;
}

function lostName(run: Run, literal: Reading): Finding {
  const name = literal.text.slice(run.start, run.end);
  return finding('names', run.isSure ? 'warning' : 'note', run, 'name-lost', { name }, { side: 'literal' });
}
