// What a document of a word processor holds: paragraphs and tables, each paragraph as it was before the tracked changes and
// as it is after them. The end of a paragraph may have been put in or taken out too, which cuts or joins paragraphs, so what
// became of one another stays together. Text boxes stand before the paragraph that they hang on, notes at the end.

/** Mostly one paragraph, or more where one was cut or joined, on lines of their own; '\v' is a break of lines in one. */
export type Passage = { before: string; after: string; isHeading: boolean; listed: Listed | null };
/** An item of a list; the programme counts those of a list at one level from 0, or puts a sign before them. */
export type Listed = { readonly list: string; readonly level: number; readonly isCounted: boolean };
/** Its rows, their cells, and what stands in each. */
export type Table = Passage[][][];
export type Part = { passage: Passage; table?: never } | { table: Table; passage?: never };

/** What happened to a text, or to the end of a paragraph. */
export type Change = { readonly putIn: boolean; readonly takenOut: boolean };

type Paragraph = Passage & { end: Change };
/** The body, a cell, a text box or a note; the last paragraph of `open` goes on. */
type Place = { parts: Part[]; open: Passage | null };

/** Tables in one another. */
const DEEPEST = 30;

/** Takes the pieces of a document in the order of its file. */
export class PartsBuilder {
  private readonly body: Place = { parts: [], open: null };
  private readonly notes: Part[] = [];
  private readonly places: Place[] = [];
  private readonly tables: Table[] = [];
  private readonly paragraphs: Paragraph[] = [];

  /** What was taken until now, with the notes at the end. */
  get parts(): Part[] {
    return [...closed(this.body), ...this.notes];
  }

  openParagraph(): void {
    const end = { putIn: false, takenOut: false };
    this.paragraphs.push({ before: '', after: '', isHeading: false, listed: null, end });
  }

  /** What is known of the paragraph that is open. */
  say(known: { isHeading?: boolean; listed?: Listed | null; end?: Change }): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) Object.assign(paragraph, known);
  }

  get isInParagraph(): boolean {
    return this.paragraphs.length > 0;
  }

  /** A text of the paragraph that is open; outside of one there is none. */
  write(text: string, { putIn, takenOut }: Change): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph && !putIn) paragraph.before += text;
    if (paragraph && !takenOut) paragraph.after += text;
  }

  closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const { end, before, after, ...look } = paragraph;
    const place = this.places.at(-1) ?? this.body;
    const isWhole = !place.open && ((end.putIn && !before) || (end.takenOut && !after));
    const passage = place.open ?? { before: '', after: '', ...look };
    passage.before += before;
    passage.after += after;
    const goesOn = !isWhole && end.putIn !== end.takenOut;
    if (goesOn) passage[end.putIn ? 'after' : 'before'] += '\n';
    else add(place, passage);
    place.open = goesOn ? passage : null;
  }

  openPlace(): void {
    this.places.push({ parts: [], open: null });
  }

  closeBox(): void {
    const parts = this.left();
    const place = this.places.at(-1) ?? this.body;
    for (const part of parts) place.parts.push(part);
  }

  closeNote(): void {
    for (const part of this.left()) this.notes.push(part);
  }

  /** @throws when tables stand in one another without end */
  openTable(): void {
    if (this.tables.length === DEEPEST) throw new Error('tables in one another are too deep');
    this.tables.push([]);
  }

  openRow(): void {
    this.tables.at(-1)?.push([]);
  }

  closeCell(): void {
    const passages = this.left().flatMap(({ passage, table }) => (passage ? [passage] : table.flat(2)));
    this.tables.at(-1)?.at(-1)?.push(passages);
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (table) (this.places.at(-1) ?? this.body).parts.push({ table });
  }

  private left(): Part[] {
    const place = this.places.pop();
    return place ? closed(place) : [];
  }
}

/** What a place holds, also where the end of its last paragraph was put in or taken out. */
function closed(place: Place): Part[] {
  if (place.open) add(place, place.open);
  place.open = null;
  return place.parts;
}

function add({ parts }: Place, passage: Passage): void {
  if (/\S/.test(passage.before + passage.after)) parts.push({ passage });
}
