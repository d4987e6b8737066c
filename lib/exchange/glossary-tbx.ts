// TBX (ISO 30042), the exchange format of terminology tools: read in the dialects of 2008 (martif, langSet, tig) and 2019
// (tbx, langSec, termSec), written as TBX-Basic of 2019, style DCA. The first language of an entry is its source; every
// other one makes an entry of the desk. Deprecated and superseded terms are the forbidden variants.
//
// saxes reads the XML: strict, no entities but the five of XML and numbers. A document type declaration is refused before
// anything is parsed, so that no entity can expand; depth and the number of entries are bounded. One pass.
import { SaxesParser } from 'saxes';
import type { GlossaryEntry } from '../checks/glossary-entry.ts';
import { type GlossaryFile, MOST_ENTRIES } from './glossary-file.ts';
import { xmlText } from './xml-text.ts';

type Term = { text: string; status: string; isName: boolean };
type Language = { lang: string; terms: Term[] };
type Concept = { languages: Language[]; note: string };

const DEEPEST = 40;
const CONCEPTS = new Set(['termEntry', 'conceptEntry']);
const LANGUAGES = new Set(['langSet', 'langSec']);
const FORBIDDEN = /deprecated|superseded|forbidden|obsolete/i;

/** The entries of a TBX file. What is not well-formed or declares a document type is refused as a whole. */
export function readGlossaryTbx(text: string): GlossaryFile {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refused('doctype-refused');
  const concepts = parseConcepts(text);
  if (concepts === null) return refused('not-xml');
  const file: GlossaryFile = { entries: [], problems: [] };
  for (const [i, concept] of concepts.slice(0, MOST_ENTRIES).entries()) {
    const entries = entriesOf(concept);
    file.entries.push(...entries);
    if (entries.length === 0) file.problems.push({ code: 'entry-without-target', values: { line: i + 1 } });
  }
  if (concepts.length === 0) file.problems.push({ code: 'no-terms', values: {} });
  if (concepts.length > MOST_ENTRIES) file.problems.push({ code: 'too-many-entries', values: { limit: MOST_ENTRIES } });
  return file;
}

/** A TBX-Basic file. Languages that an entry does not name are written as "und". */
export function writeGlossaryTbx(entries: readonly GlossaryEntry[], title = 'Glossary'): string {
  const body = entries.map((entry, i) => conceptXml(entry, i + 1)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>${xmlText(title)}</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
${body}  </body></text>
</tbx>
`;
}

function refused(code: 'doctype-refused' | 'not-xml'): GlossaryFile {
  return { entries: [], problems: [{ code, values: {} }] };
}

function parseConcepts(text: string): Concept[] | null {
  const concepts: Concept[] = [];
  const parser = new SaxesParser();
  let fault = false;
  let depth = 0;
  let gathered = '';
  let noteType = '';
  parser.on('error', () => {
    fault = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) fault = true;
    gathered = '';
    noteType = attributes.type ?? '';
    if (CONCEPTS.has(name)) concepts.push({ languages: [], note: '' });
    else if (LANGUAGES.has(name))
      concepts.at(-1)?.languages.push({ lang: attributes['xml:lang'] ?? attributes.lang ?? '', terms: [] });
  });
  parser.on('text', (part) => {
    gathered += part;
  });
  parser.on('cdata', (part) => {
    gathered += part;
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    take(concepts.at(-1), name, noteType, gathered.trim());
    gathered = '';
  });
  try {
    parser.write(text).close();
  } catch {
    return null;
  }
  return fault ? null : concepts;
}

function take(concept: Concept | undefined, name: string, type: string, text: string): void {
  const terms = concept?.languages.at(-1)?.terms;
  if (name === 'term' && text) terms?.push({ text, status: '', isName: false });
  const term = terms?.at(-1);
  if (name === 'termNote' && term && type === 'administrativeStatus') term.status = text;
  if (name === 'termNote' && term && type === 'partOfSpeech') term.isName = text === 'properNoun';
  if (name === 'note' && concept && !concept.note) concept.note = text;
}

function entriesOf({ languages, note }: Concept): GlossaryEntry[] {
  const [first, ...others] = languages;
  if (!first) return [];
  const source = first.terms.find(({ status }) => !FORBIDDEN.test(status)) ?? first.terms[0];
  return others.flatMap(({ lang, terms }) => {
    const right = terms.find(({ status }) => !FORBIDDEN.test(status));
    if (!right) return [];
    const forbidden = terms.filter(({ status }) => FORBIDDEN.test(status)).map(({ text }) => text);
    const names = { ...known('sourceLang', first.lang), ...known('targetLang', lang), ...(note && { note }) };
    return [
      {
        source: source?.text ?? '',
        target: right.text,
        forbidden,
        kind: right.isName ? 'name' : 'term',
        ...names,
      } satisfies GlossaryEntry,
    ];
  });
}

function known(key: 'sourceLang' | 'targetLang', lang: string): Partial<GlossaryEntry> {
  return lang && lang !== 'und' ? { [key]: lang } : {};
}

function conceptXml(entry: GlossaryEntry, id: number): string {
  const target = [
    termXml(entry.target, 'preferredTerm-admn-sts', entry.kind),
    ...entry.forbidden.map((text) => termXml(text, 'deprecatedTerm-admn-sts', entry.kind)),
  ];
  const source = entry.source ? termXml(entry.source, 'preferredTerm-admn-sts', entry.kind) : '';
  const note = entry.note ? `      <note>${xmlText(entry.note)}</note>\n` : '';
  return `    <conceptEntry id="c${id}">\n${note}${languageXml(entry.sourceLang, source)}${languageXml(entry.targetLang, target.join(''))}    </conceptEntry>\n`;
}

function languageXml(lang: string | undefined, terms: string): string {
  return `      <langSec xml:lang="${xmlText(lang ?? 'und')}">\n${terms}      </langSec>\n`;
}

function termXml(term: string, status: string, kind: GlossaryEntry['kind']): string {
  const note = (type: string, value: string) => `<termNote type="${type}">${value}</termNote>`;
  const part = kind === 'name' ? note('partOfSpeech', 'properNoun') : '';
  return `        <termSec><term>${xmlText(term)}</term>${part}${note('administrativeStatus', status)}</termSec>\n`;
}
