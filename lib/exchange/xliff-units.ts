// The units of XLIFF and TMX with their texts. saxes reads the XML, as for TBX: strict, no entities but those of XML, depth
// bounded; the first fault ends it, but for the end of a file that is cut off. Codes within a text are left out, and what they
// stand around is kept. One pass.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { localName } from './read-xml.ts';

/** A text of a unit on one side: "source", "target", or a language. */
export type Piece = { readonly side: string; readonly text: string; readonly line: number };
/** What was proposed for a unit, or for the part of it that `ref` names; of more than one the highest rank counts. */
export type Proposal = { readonly ref: string; readonly rank: number; source: string; text: string; line: number };
export type Unit = { readonly pieces: Piece[]; readonly proposals: Proposal[] };

type Held = { readonly side: string; text: string; line: number };
type State = {
  readonly units: Unit[];
  /** How often the unit has had a text in each. */
  readonly languages: Map<string, number>;
  language: string;
  held: Held | null;
  proposal: Proposal | null;
  skipped: number;
};

const DEEPEST = 100;
const UNITS = new Set(['trans-unit', 'unit', 'tu']);
const PROPOSALS = new Set(['alt-trans', 'match']);
const HOLDERS = new Set(['source', 'target', 'seg']);
/** What they hold are codes of another format. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);
const MACHINE = /(?<![a-z])(?:n?mt|machine|ai|engine)(?![a-z])/i;
/** Not what stands to be taken, but what once was. */
const PASSED = /previous|rejected|reference|accepted/;
const BREAK = /^(?:lb|x-?html-br|x-br|xlf:lb)$/i;

/** The units of an XML element, and the line of the first fault. Lines are counted from 1. */
export function readUnits(xml: string): { units: Unit[]; brokenAt: number | null } {
  const state: State = { units: [], languages: new Map(), language: '', held: null, proposal: null, skipped: 0 };
  const parser = new SaxesParser();
  let depth = 0;
  let isRead = false;
  // At the end of a file that is cut off, saxes tells of each open element before it gives the text that was begun.
  parser.on('error', (fault) => {
    if (!isRead) throw fault;
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw new Error('too deep');
    opened(state, localName(tag.name), tag.attributes);
  });
  const gather = (text: string) => {
    gathered(state, text, parser.line);
  };
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', ({ name }) => {
    depth--;
    closed(state, localName(name));
  });
  try {
    parser.write(xml);
    isRead = true;
    parser.close();
  } catch {
    return { units: state.units, brokenAt: parser.line };
  }
  if (state.held) release(state, state.held);
  closed(state, 'match');
  return { units: state.units, brokenAt: null };
}

function opened(state: State, name: string, attributes: SaxesTagPlain['attributes']): void {
  const of = (key: string) => attributes[key] ?? '';
  if (CODES.has(name)) state.skipped++;
  else if (name === 'sub') state.skipped--;
  if ([of('ctype'), of('subType')].some((kind) => BREAK.test(kind)) && state.held) state.held.text += ' ';
  if (UNITS.has(name)) {
    state.units.push({ pieces: [], proposals: [] });
    state.languages.clear();
  } else if (name === 'tuv') state.language = of('xml:lang') || of('lang');
  else if (PROPOSALS.has(name)) {
    const isMachine = ['origin', 'tool-id', 'phase-name', 'type'].some((key) => MACHINE.test(of(key)));
    const rank = isMachine ? 2 : PASSED.test(of('alttranstype')) ? 0 : 1;
    state.proposal = { ref: of('ref'), rank, source: '', text: '', line: 1 };
  } else if (HOLDERS.has(name) && !state.held) {
    state.held = { side: name === 'seg' ? sideOf(state) : name, text: '', line: 0 };
    state.skipped = 0;
  }
}

// A second text in one language is another version, and no part of the first.
function sideOf({ languages, language }: State): string {
  const count = (languages.get(language) ?? 0) + 1;
  languages.set(language, count);
  return count === 1 ? language : `${language} ${count}`;
}

// The line is the one of the first sign: above it there may be blank lines of whoever laid out the XML.
function gathered({ held, skipped }: State, text: string, line: number): void {
  if (!held || skipped > 0) return;
  const begins = text.search(/\S/);
  if (begins >= 0 && held.line === 0) held.line = line - (text.slice(begins).match(/\n/g)?.length ?? 0);
  held.text += text;
}

function closed(state: State, name: string): void {
  if (CODES.has(name)) state.skipped--;
  else if (name === 'sub') state.skipped++;
  else if (HOLDERS.has(name) && state.held) release(state, state.held);
  else if (PROPOSALS.has(name) && state.proposal) {
    state.units.at(-1)?.proposals.push(state.proposal);
    state.proposal = null;
  }
}

function release(state: State, held: Held): void {
  const text = held.text.replace(/[ \t\r\n]+/g, ' ').trim();
  state.held = null;
  if (!state.proposal) state.units.at(-1)?.pieces.push({ side: held.side, text, line: held.line });
  else if (held.side === 'source') state.proposal.source = text;
  else Object.assign(state.proposal, { text, line: held.line });
}
