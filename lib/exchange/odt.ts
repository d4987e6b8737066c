// Text documents of OpenDocument (ISO/IEC 26300), as LibreOffice writes them. What was taken out stands apart, at the head of the
// document, and is put back to its place for the text before the changes.
//
// Not read: comments, headers and footers, readings beside characters, hidden text.
import { type Listed, type Part, PartsBuilder } from './parts.ts';
import { readXml } from './read-xml.ts';

const SKIPPED =
  /^(?:office:(?:annotation|change-info|forms)|text:(?:note-citation|ruby-text|hidden-(?:text|paragraph)|format-change|sequence-decls)|svg:(?:title|desc)|dc:.*|meta:.*)$/;
const PARAGRAPH = /^text:[ph]$/;
const CELL = /^table:(?:covered-)?table-cell$/;
const TITLE = /^(?:Title|Heading(?:_20_\d+)?)$/;
const SIGNS = new Map([
  ['text:s', ' '],
  ['text:tab', ' '],
  ['text:line-break', '\v'],
]);
const LONGEST_SPACE = 100;

/** Files of the package that are read. */
export const ODT_FILES = /^(?:content|styles)\.xml$/;

type Attributes = Readonly<Record<string, string>>;

/**
 * What a text document holds, in reading order; null where the files are those of none.
 * @throws what is not well-formed
 */
export function readOdt(files: ReadonlyMap<string, string>): Part[] | null {
  const content = files.get('content.xml') ?? '';
  if (!/<office:text[\s>]/.test(content)) return null;
  const lists = new Lists();
  readXml(files.get('styles.xml') ?? '', { opens: (name, attributes) => lists.style(name, attributes) });
  return partsOf(content, changesIn(content), lists);
}

/** The ids of what was put in, and by its id what was taken out: paragraphs on lines of their own. */
type Changes = { readonly putIn: ReadonlySet<string>; readonly takenOut: ReadonlyMap<string, string> };

function changesIn(content: string): Changes {
  const texts = new Map<string, string>();
  const putIn = new Set<string>();
  let region = '';
  let isTakenOut = false;
  const write = (text: string) => texts.set(region, (texts.get(region) ?? '') + text);
  readXml(content, {
    isSkipped: (name) => SKIPPED.test(name),
    opens: (name, attributes) => {
      if (name === 'text:changed-region') region = idOf(attributes);
      else if (name === 'text:insertion') putIn.add(region);
      else if (name === 'text:deletion') isTakenOut = true;
      else if (isTakenOut && PARAGRAPH.test(name)) write(texts.has(region) ? '\n' : '');
      else if (isTakenOut && SIGNS.has(name)) write(signOf(name, attributes));
    },
    says: (text) => {
      if (isTakenOut) write(text.replace(/\s+/g, ' '));
    },
    closes: (name) => {
      if (name === 'text:deletion') isTakenOut = false;
    },
  });
  // What had been put in before it was taken out was never there.
  return { putIn, takenOut: new Map([...texts].filter(([id]) => !putIn.has(id))) };
}

function partsOf(content: string, changes: Changes, lists: Lists): Part[] {
  const parts = new PartsBuilder();
  const titles = new Set<string>();
  const open = new Set<string>();
  let isBody = false;
  const change = () => ({ putIn: open.size > 0, takenOut: false });
  const write = (text: string) => parts.write(text, change());
  readXml(content, {
    isSkipped: (name) => SKIPPED.test(name) || name === 'text:tracked-changes',
    opens: (name, attributes) => {
      const style = attributes['style:parent-style-name'] ?? attributes['text:style-name'] ?? '';
      const id = attributes['text:change-id'] ?? '';
      if (name === 'office:text') isBody = true;
      else if (name === 'style:style' && TITLE.test(style)) titles.add(attributes['style:name'] ?? '');
      else if (!isBody) lists.style(name, attributes);
      else if (name === 'text:change-start' && changes.putIn.has(id)) open.add(id);
      else if (name === 'text:change-end') open.delete(id);
      else if (name === 'text:change') writeTakenOut(parts, changes.takenOut.get(id) ?? '');
      else if (PARAGRAPH.test(name)) {
        parts.openParagraph();
        const isHeading = name === 'text:h' || titles.has(style) || TITLE.test(style);
        parts.say({ isHeading, listed: lists.item() });
      } else if (SIGNS.has(name)) write(signOf(name, attributes));
      else {
        lists.opens(name, attributes);
        openIn(parts, name);
      }
    },
    says: (text) => write(text.replace(/\s+/g, ' ')),
    closes: (name) => {
      if (PARAGRAPH.test(name)) parts.say({ end: change() });
      lists.closes(name);
      closeIn(parts, name);
    },
  });
  return parts.parts;
}

// Whole paragraphs that were taken out have their place between others.
function writeTakenOut(parts: PartsBuilder, text: string): void {
  const isAlone = !parts.isInParagraph;
  if (isAlone) parts.openParagraph();
  parts.write(text, { putIn: false, takenOut: true });
  if (isAlone) parts.closeParagraph();
}

/** Which item of which list a paragraph begins; those in one another are one list with levels. */
class Lists {
  private readonly isCounted = new Map<string, boolean>();
  private readonly open: string[] = [];
  private list = 0;
  private styled = '';
  private isFirst = false;

  style(name: string, attributes: Attributes): void {
    if (name === 'text:list-style') this.styled = attributes['style:name'] ?? '';
    const level = Number(attributes['text:level']) - 1;
    if (name === 'text:list-level-style-bullet') this.isCounted.set(`${this.styled} ${level}`, false);
    if (name === 'text:list-level-style-number') this.isCounted.set(`${this.styled} ${level}`, true);
  }

  opens(name: string, attributes: Attributes): void {
    if (name === 'text:list') {
      if (this.open.length === 0 && attributes['text:continue-numbering'] !== 'true') this.list++;
      this.open.push(attributes['text:style-name'] ?? this.open.at(-1) ?? '');
    }
    if (name === 'text:list-item') this.isFirst = true;
  }

  closes(name: string): void {
    if (name === 'text:list') this.open.pop();
  }

  item(): Listed | null {
    if (this.open.length === 0 || !this.isFirst) return null;
    this.isFirst = false;
    const level = this.open.length - 1;
    return { list: `${this.list}`, level, isCounted: this.isCounted.get(`${this.open.at(-1)} ${level}`) ?? false };
  }
}

function idOf(attributes: Attributes): string {
  return attributes['text:id'] ?? attributes['xml:id'] ?? '';
}

function signOf(name: string, attributes: Attributes): string {
  if (name === 'text:s') return ' '.repeat(Math.min(LONGEST_SPACE, Number(attributes['text:c'] ?? 1) || 1));
  return SIGNS.get(name) ?? '';
}

function openIn(parts: PartsBuilder, name: string): void {
  if (name === 'table:table') parts.openTable();
  else if (name === 'table:table-row') parts.openRow();
  else if (CELL.test(name) || name === 'draw:text-box' || name === 'text:note-body') parts.openPlace();
}

function closeIn(parts: PartsBuilder, name: string): void {
  if (PARAGRAPH.test(name)) parts.closeParagraph();
  else if (name === 'table:table') parts.closeTable();
  else if (CELL.test(name)) parts.closeCell();
  else if (name === 'draw:text-box') parts.closeBox();
  else if (name === 'text:note-body') parts.closeNote();
}
