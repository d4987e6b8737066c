// Word documents (Office Open XML, ISO/IEC 29500-1, WordprocessingML): which part of the package is the document is said by its
// relations, and which styles are headings by their names, which are English in every Word.
//
// Not read: comments, headers and footers, hidden text, instructions of fields, readings beside characters, and the older form
// that Word writes beside what older programs do not know.
import { type Listed, type Part, PartsBuilder } from './parts.ts';
import { readXml } from './read-xml.ts';

const RELATIONS = '_rels/.rels';
const IS_DOCUMENT = /\/officeDocument$/;
const HEADING = /^(?:heading \d|title)$/i;
const SKIPPED = /^w:(?:(?:p|r|tbl|tc|tr|sect|tblGrid)(?:Pr)?Change|instrText|rt)$|:Fallback$/;
/** Word counts the lines above the notes among them. */
const NO_NOTE = /eparator|Notice$/;
const PROPERTIES = /^w:(?:p|tr|tc|tbl|sect)Pr$/;
const PUT_IN = /^w:(?:ins|moveTo)$/;
const TAKEN_OUT = /^w:(?:del|moveFrom)$/;
const TEXT = /^(?:w:t|w:delText|m:t)$/;
const NOTE = /^w:(?:footnote|endnote)$/;
/** A break may be one of lines, or stand in the middle of a sentence. */
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': '\v', 'w:cr': '\v', 'w:noBreakHyphen': '-' };
const DEEPEST_LEVEL = 8;
const OFF = /^(?:0|false|off)$/;

/** Files of the package that are read. */
export const DOCX_FILES = /^(?:_rels\/\.rels|(?:[^/]+\/)?(?:document|styles|numbering|footnotes|endnotes)\d*\.xml)$/;

/**
 * What a Word document holds, in reading order; null where the files are those of no Word document.
 * @throws what is not well-formed
 */
export function readDocx(files: ReadonlyMap<string, string>): Part[] | null {
  const main = files.get(documentIn(files.get(RELATIONS) ?? ''));
  if (main === undefined) return null;
  const other = (name: string) => [...files].find(([path]) => path.includes(`${name}.xml`))?.[1] ?? '';
  const looks = { styles: stylesIn(other('styles')), isCounted: countedIn(other('numbering')) };
  return [main, other('footnotes'), other('endnotes')].flatMap((xml) => partsOf(xml, looks));
}

type Style = { isHeading: boolean; list: string };
type Looks = {
  readonly styles: ReadonlyMap<string, Style>;
  /** By list and level, "3 0"; a list that is not in it has neither numbers nor signs. */
  readonly isCounted: ReadonlyMap<string, boolean>;
};

function documentIn(relations: string): string {
  let path = '';
  readXml(relations, {
    opens: (_, { Type = '', Target = '' }) => {
      if (IS_DOCUMENT.test(Type)) path = Target.replace(/^\.?\//, '');
    },
  });
  return path;
}

/** By id; a style has what the one has that it is based on. */
function stylesIn(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style = { isHeading: false, list: '' };
  readXml(xml, {
    opens: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { isHeading: false, list: '' };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (name === 'w:name') style.isHeading ||= HEADING.test(value);
      else if (name === 'w:basedOn') {
        style.isHeading ||= styles.get(value)?.isHeading ?? false;
        style.list ||= styles.get(value)?.list ?? '';
      } else if (name === 'w:numId') style.list = value;
    },
  });
  return styles;
}

function countedIn(xml: string): Map<string, boolean> {
  const formats = new Map<string, string>();
  const counted = new Map<string, boolean>();
  let [list, level] = ['', ''];
  readXml(xml, {
    opens: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') list = attributes['w:abstractNumId'] ?? '';
      else if (name === 'w:lvl') level = attributes['w:ilvl'] ?? '';
      else if (name === 'w:numFmt') formats.set(`${list} ${level}`, value);
      else if (name === 'w:num') list = attributes['w:numId'] ?? '';
      else if (name === 'w:abstractNumId') {
        for (let at = 0; at <= DEEPEST_LEVEL; at++) {
          const format = formats.get(`${value} ${at}`) ?? 'none';
          if (format !== 'none') counted.set(`${list} ${at}`, format !== 'bullet');
        }
      }
    },
  });
  return counted;
}

function partsOf(xml: string, looks: Looks): Part[] {
  const parts = new PartsBuilder();
  const depth = { properties: 0, putIn: 0, takenOut: 0 };
  let item = { list: '', level: 0 };
  let isHidden = false;
  let isText = false;
  const write = (text: string) => {
    if (!isHidden) parts.write(text, { putIn: depth.putIn > 0, takenOut: depth.takenOut > 0 });
  };
  const saysOfParagraph = (name: string, value: string) => {
    const style = name === 'w:pStyle' ? looks.styles.get(value) : undefined;
    if (style) {
      item = { list: style.list, level: 0 };
      parts.say({ isHeading: style.isHeading });
    }
    if (name === 'w:ilvl') item.level = Number(value) || 0;
    if (name === 'w:numId') item.list = value;
    const end = { putIn: PUT_IN.test(name), takenOut: TAKEN_OUT.test(name) };
    if (end.putIn || end.takenOut) parts.say({ end });
  };
  readXml(xml, {
    isSkipped: (name, attributes) =>
      SKIPPED.test(name) || (NOTE.test(name) && NO_NOTE.test(attributes['w:type'] ?? '')),
    opens: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (PROPERTIES.test(name)) {
        depth.properties++;
        item = { list: '', level: 0 };
      } else if (depth.properties > 0) saysOfParagraph(name, value);
      else if (PUT_IN.test(name)) depth.putIn++;
      else if (TAKEN_OUT.test(name)) depth.takenOut++;
      else if (name === 'w:r') isHidden = false;
      else if (name === 'w:vanish') isHidden = !OFF.test(value);
      else if (TEXT.test(name)) isText = true;
      else if (Object.hasOwn(SIGNS, name)) write(SIGNS[name] ?? '');
      else openIn(parts, name);
    },
    says: (text) => {
      if (isText) write(text.replace(/\s/g, ' '));
    },
    closes: (name) => {
      if (PROPERTIES.test(name)) {
        depth.properties--;
        if (name === 'w:pPr') parts.say({ listed: listedAs(item, looks) });
      } else if (depth.properties > 0) return;
      else if (PUT_IN.test(name)) depth.putIn--;
      else if (TAKEN_OUT.test(name)) depth.takenOut--;
      else if (TEXT.test(name)) isText = false;
      else closeIn(parts, name);
    },
  });
  return parts.parts;
}

function listedAs({ list, level }: { list: string; level: number }, { isCounted }: Looks): Listed | null {
  const counted = isCounted.get(`${list} ${level}`);
  return counted === undefined ? null : { list, level, isCounted: counted };
}

function openIn(parts: PartsBuilder, name: string): void {
  if (name === 'w:p') parts.openParagraph();
  else if (name === 'w:tbl') parts.openTable();
  else if (name === 'w:tr') parts.openRow();
  else if (name === 'w:tc' || name === 'w:txbxContent' || NOTE.test(name)) parts.openPlace();
}

function closeIn(parts: PartsBuilder, name: string): void {
  if (name === 'w:p') parts.closeParagraph();
  else if (name === 'w:tbl') parts.closeTable();
  else if (name === 'w:tc') parts.closeCell();
  else if (name === 'w:txbxContent') parts.closeBox();
  else if (NOTE.test(name)) parts.closeNote();
}
