// Mentions of names in one text: neighbouring name words as one, with the form of address before them ("Mr. Lee") but
// without offices ("Mayor") and without the possessive. What all texts of the article also write small is a heading's
// capital and no name, as is what stands only in a title where all words have capitals; nor is a lone word for a people ("Korean").

import { isTitleCase } from '../reading/kinds.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { nameKey, possessiveOf } from '../words/word-forms.ts';
import { GENERIC } from '../words/word-lists.ts';
import { type Name, type NameContext, nameWords } from './name-words.ts';
import { namesPeople } from './regions.ts';

export type Mention = {
  /** As it stands, with the form of address. */
  text: string;
  start: number;
  end: number;
  /** Keys of the words of the name alone. */
  words: string[];
  address: string | null;
  /** The word before and the first after, small letters: what tells a person from a place. */
  before: string;
  after: string;
};

const ADDRESS = /(?:^|[\s(“"‘])((?:Mr|Mrs|Ms|Dr|Prof|Miss|Sir|Lady|Herr|Frau|Hr|Fr|M|Mme|Sr|Sra|Don|Doña)\.?\s)$/u;
const LINK = /^(?:[ -]|\s(?:de|la|der|von|van|du|del|al|bin)\s|\s&\s)$/u;
const OF = /^\sof\s(?:the\s)?$/u;
const LONGEST_ADDRESS = 8;

/** Every mention of a name in a text, in order. */
export function mentionsIn(reading: Reading, context: NameContext, kind: string): Mention[] {
  const runs: Name[][] = [];
  const sure = new Set<number>();
  const isBare = context.named !== undefined && context.named.size > 0 && isTitleCase(kind, reading);
  for (const word of nameWords(reading, context, kind)) {
    if (isBare && !context.named?.has(word.text)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isLinked = last && isLink(last, reading.text.slice(last.end, word.start));
    if (word.isSure || !context.small.has(word.text.toLowerCase())) sure.add(word.start);
    if (run && isLinked) run.push(word);
    else runs.push([word]);
  }
  const isPeople = ([only, more]: readonly Name[]) => only && !more && namesPeople(only.text, reading.lang);
  return runs
    .filter((run) => run.some((word) => sure.has(word.start) && !GENERIC.has(nameKey(word.text))) && !isPeople(run))
    .map((run) => mentionOf(run, reading));
}

// "Bank of China" is one name, "Lee Jang-woo of Daejeon" two.
function isLink(last: Word, gap: string): boolean {
  if (possessiveOf(last.text)) return false;
  return LINK.test(gap) || (OF.test(gap) && GENERIC.has(nameKey(last.text)));
}

function mentionOf(run: readonly Name[], { text, words }: Reading): Mention {
  const from = run[0]?.start ?? 0;
  const last = run.at(-1);
  const end = (last?.end ?? from) - possessiveOf(last?.text ?? '').length;
  const address = ADDRESS.exec(text.slice(Math.max(0, from - LONGEST_ADDRESS), from))?.[1] ?? null;
  const start = from - (address?.length ?? 0);
  const first = run[0]?.index ?? 0;
  const final = last?.index ?? 0;
  const near = (i: number) => words[i]?.text.toLowerCase() ?? '';
  const keys = run.flatMap((word) => word.text.split(/[\s-]/u).map(nameKey)).filter(Boolean);
  return {
    text: text.slice(start, end),
    start,
    end,
    words: keys,
    address,
    before: near(first - 1),
    after: near(final + 1),
  };
}
