// What settling a name comes to, paragraph by paragraph. Judges only; the store writes.
import type { ParagraphView, VersionView } from '../../review/reading/store.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';
import { type LedgerParagraph, type LedgerRow, nameLedger, type Spelling } from '../names.ts';
import { choicesOf, settleSpelling } from '../settle.ts';

/** A paragraph to go to, by its id and its place in the article. */
export type Place = { paragraphId: string; position: number };

export type NameSpelling = {
  text: string;
  /** In how many places each kind of version has it. */
  sides: { side: (typeof SIDES)[number]; count: number }[];
  /** In reading order, each paragraph once. */
  places: Place[];
};

export type NameRow = Pick<LedgerRow, 'kind' | 'isOpen'> & {
  canonical: string | null;
  spellings: NameSpelling[];
  /** What it may be settled on, commonest first. */
  choices: string[];
};

/**
 * The texts that count now: of an approved paragraph that one and the literal as a witness, of others the newest version of
 * each kind and what is proposed.
 */
export function ledgerOf(
  paragraphs: readonly ParagraphView[],
  { targetLang, sourceLang }: { targetLang: string; sourceLang: string },
  glossary: readonly GlossaryEntry[],
): LedgerRow[] {
  return nameLedger(paragraphs.map(livingOf), targetLang, glossary, sourceLang);
}

function livingOf({ id, kind, versions, canonicalId, chosenId }: ParagraphView): LedgerParagraph {
  const newest = new Map(versions.map((version) => [version.origin, version.id]));
  const counting = canonicalId ? [canonicalId, newest.get('literal')] : [...newest.values(), chosenId];
  const living = versions.filter(({ id: one, origin }) => origin !== 'source' && counting.includes(one));
  const source = versions.findLast(({ origin }) => origin === 'source')?.text;
  const texts = living.map((one) => ({ id: one.id, side: one.origin, text: one.text }));
  return { id, kind, versions: texts, ...(source !== undefined && { source }) };
}

const SIDES = ['literal', 'polished', 'edit'] as const;

/** A row as a person reads it: one entry a spelling, whichever versions have it. */
export function rowView(row: LedgerRow, paragraphs: readonly ParagraphView[]): NameRow {
  const positions = new Map(paragraphs.map(({ id, position }) => [id, position]));
  const texts = [...new Set(row.spellings.map(({ text }) => text))];
  const { kind, isOpen, canonical = null } = row;
  const spellings = texts.map((text) => {
    const mine = row.spellings.filter((spelling) => spelling.text === text);
    const sides = SIDES.flatMap((side) =>
      mine.flatMap((one) => (one.versionSide === side ? [{ side, count: one.count }] : [])),
    );
    return { text, sides, places: placesOf(mine, positions) };
  });
  return { kind, isOpen, canonical, spellings, choices: choicesOf(row) };
}

function placesOf(spellings: readonly Spelling[], positions: Map<string, number>): Place[] {
  const ids = new Set(spellings.flatMap(({ places }) => places.map(({ paragraph }) => paragraph)));
  return [...ids]
    .map((paragraphId) => ({ paragraphId, position: positions.get(paragraphId) ?? 0 }))
    .sort((a, b) => a.position - b.position);
}

/** The row with just these spellings; none when the names have changed since they were seen. */
export function rowWith(rows: readonly LedgerRow[], spellings: readonly string[]): LedgerRow | undefined {
  const keyOf = (texts: readonly string[]) => JSON.stringify([...new Set(texts)].sort());
  return rows.find((row) => keyOf(row.spellings.map(({ text }) => text)) === keyOf(spellings));
}

export type Plan = {
  writes: { paragraph: ParagraphView; version: VersionView; text: string }[];
  /** Approved paragraphs that have it otherwise: for a person to confirm. */
  approved: Place[];
  /** Returned ones: a new version would pass for an answer to the reason, so they wait for their translator. */
  returned: Place[];
};

/** Looks at the one text of each paragraph that would go out: approved, else proposed, else the newest candidate. */
export function planOf(row: LedgerRow, canonical: string, paragraphs: readonly ParagraphView[]): Plan {
  const candidates = new Map(paragraphs.map((paragraph) => [paragraph.id, candidateOf(paragraph)]));
  const texts = paragraphs.map(({ id }) => {
    const version = candidates.get(id);
    return { id, versions: version ? [{ id: version.id, side: version.origin, text: version.text }] : [] };
  });
  const settled = new Map(settleSpelling(row, canonical, texts).map(({ paragraph, text }) => [paragraph, text]));
  const plan: Plan = { writes: [], approved: [], returned: [] };
  for (const paragraph of paragraphs) {
    const { state, id: paragraphId, position } = paragraph;
    const [version, text] = [candidates.get(paragraphId), settled.get(paragraphId)];
    if (!version || text === undefined) continue;
    if (state === 'approved' || state === 'returned') plan[state].push({ paragraphId, position });
    else plan.writes.push({ paragraph, version, text });
  }
  return plan;
}

function candidateOf({ versions, canonicalId, chosenId }: ParagraphView): VersionView | undefined {
  const one = canonicalId ?? chosenId;
  return one ? versions.find(({ id }) => id === one) : versions.findLast(({ origin }) => origin !== 'source');
}
