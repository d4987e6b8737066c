// TBX (ISO 30042), the exchange format of terminology tools: read in the dialects of 2008 (martif, langSet, tig) and 2019
// (tbx, langSec, termSec) and in both styles (DCA: termNote with a type; DCT: an element of its own), written as TBX-Basic
// of 2019, style DCA. The first language of an entry is its source; every other one makes an entry of the desk. Of several
// terms the preferred one counts, then one without a status; deprecated and superseded ones are the forbidden variants.
//
// saxes reads the XML: strict, no entities but the five of XML and numbers. A document type declaration is refused before
// anything is parsed, so that no entity can expand; depth and the number of entries are bounded. One pass.
import type { GlossaryEntry } from '../checks/glossary-entry.ts';
import { type GlossaryFile, MOST_ENTRIES } from './glossary-file.ts';
import { localName, readXml } from './read-xml.ts';
import { xmlText } from './xml-text.ts';

type Term = { text: string; status: string; isName: boolean };
type Language = { lang: string; terms: Term[] };
type Concept = { languages: Language[]; note: string };

const DEEPEST = 40;
const CONCEPTS = new Set(['termEntry', 'conceptEntry']);
const LANGUAGES = new Set(['langSet', 'langSec']);
const FORBIDDEN = /deprecated|superseded|forbidden|obsolete/i;
const PREFERRED = /preferred/i;
/** What holds a text, whatever stands inside it: markup within a term is part of the term. */
const HOLDERS = new Set(['term', 'termNote', 'note', 'administrativeStatus', 'partOfSpeech']);

/** The entries of a TBX file. What is not well-formed or declares a document type is refused as a whole. */
export function readGlossaryTbx(text: string): GlossaryFile {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refused('doctype-refused');
  const concepts = parseConcepts(text);
  if (concepts === null) return refused('not-xml');
  const file: GlossaryFile = { entries: [], problems: [] };
  for (const [i, concept] of concepts.slice(0, MOST_ENTRIES).entries()) {
    const entries = entriesOf(concept);
    for (const entry of entries) file.entries.push(entry);
    if (entries.length === 0) file.problems.push({ code: 'entry-without-target', values: { line: i + 1 } });
    for (const spelling of synonymsIn(concept, entries)) file.problems.push({ code: 'synonym', values: { spelling } });
  }
  if (concepts.length === 0) file.problems.push({ code: 'no-terms', values: {} });
  const isWhole = concepts.length <= MOST_ENTRIES && file.entries.length <= MOST_ENTRIES;
  if (!isWhole) file.problems.push({ code: 'too-many-entries', values: { limit: MOST_ENTRIES } });
  return { ...file, entries: file.entries.slice(0, MOST_ENTRIES) };
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
  let gathered = '';
  let type = '';
  try {
    readXml(text, {
      deepest: DEEPEST,
      opens: (qualified, attributes) => {
        const name = localName(qualified);
        if (HOLDERS.has(name)) {
          gathered = '';
          type = name === 'termNote' ? (attributes.type ?? '') : name;
        }
        if (CONCEPTS.has(name)) concepts.push({ languages: [], note: '' });
        else if (LANGUAGES.has(name))
          concepts.at(-1)?.languages.push({ lang: attributes['xml:lang'] ?? attributes.lang ?? '', terms: [] });
      },
      says: (part) => {
        gathered += part;
      },
      closes: (name) => {
        if (HOLDERS.has(localName(name))) take(concepts.at(-1), type, gathered.trim());
      },
    });
    return concepts;
  } catch {
    return null;
  }
}

function take(concept: Concept | undefined, type: string, text: string): void {
  const terms = concept?.languages.at(-1)?.terms;
  if (type === 'term' && text) terms?.push({ text, status: '', isName: false });
  const term = terms?.at(-1);
  if (term && type === 'administrativeStatus') term.status = text;
  if (term && type === 'partOfSpeech') term.isName = text === 'properNoun';
  if (concept && type === 'note' && !concept.note) concept.note = text;
}

function entriesOf({ languages, note }: Concept): GlossaryEntry[] {
  const [first, ...others] = languages;
  if (!first) return [];
  const source = bestOf(first.terms) ?? first.terms[0];
  return others.flatMap(({ lang, terms }) => {
    const right = bestOf(terms);
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

function bestOf(terms: readonly Term[]): Term | undefined {
  const allowed = terms.filter(({ status }) => !FORBIDDEN.test(status));
  return allowed.find(({ status }) => PREFERRED.test(status)) ?? allowed.find(({ status }) => !status) ?? allowed[0];
}

/** Terms that an entry of the desk has no place for: allowed beside the one that counts. */
function synonymsIn({ languages }: Concept, entries: readonly GlossaryEntry[]): string[] {
  const kept = new Set(entries.flatMap(({ target, forbidden }) => [target, ...forbidden]));
  const terms = entries.length > 0 ? languages.slice(1).flatMap((language) => language.terms) : [];
  return [...new Set(terms.map(({ text }) => text))].filter((text) => !kept.has(text));
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
  return `      <langSec xml:lang="${xmlText(lang || 'und')}">\n${terms}      </langSec>\n`;
}

function termXml(term: string, status: string, kind: GlossaryEntry['kind']): string {
  const note = (type: string, value: string) => `<termNote type="${type}">${value}</termNote>`;
  const part = kind === 'name' ? note('partOfSpeech', 'properNoun') : '';
  return `        <termSec><term>${xmlText(term)}</term>${part}${note('administrativeStatus', status)}</termSec>\n`;
}
