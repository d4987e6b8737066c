import type { Reading } from '../reading/reading.ts';
import { nameKey } from '../words/word-forms.ts';
import type { Name } from './name-words.ts';

/** Words of one name that stand together; sure if one of them is. */
export type Run = { start: number; end: number; words: Name[]; isSure: boolean };

/** Names as runs of words, each at its first place only: a name that stands three times is one question. */
export function nameRuns(reading: Reading, names: readonly Name[]): Run[] {
  const seen = new Set<string>();
  return runsOf(reading, names).filter(({ words }) => {
    const key = words.map(({ text }) => nameKey(text)).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

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
