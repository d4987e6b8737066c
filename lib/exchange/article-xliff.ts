// An article as XLIFF 1.2 or 2.x, the exchange format of translators: a unit is a paragraph, its target the polished version,
// and the literal one is what a machine proposed for it. Without proposals there are the source and one version. TMX has the
// texts of a unit by their language. What is broken is refused; a file that is cut off is read to where it ends. Linear.
import { say } from '../i18n/say.ts';
import { Refusal } from '../refusal.ts';
import { type KeyedText, lineFinder, linesAround, linesBefore } from './keyed-text.ts';
import { type Piece, type Proposal, readUnits, type Unit } from './xliff-units.ts';

const ROOT = /<(?:[\w-]+:)?(xliff|tmx)(?=[\s>])[^<>]*>/;
const UNIT = /<(?:[\w-]+:)?(?:trans-unit|unit|tu)[\s>]/;
const DECLARED = /<!DOCTYPE|<!ENTITY/i;
const PROLOGUE = /<\?[^<>]*\?>|<!--[^<>]*-->/g;
/** Around which no blank belongs between two sentences. */
const WITHOUT_BLANKS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}。！？」』”）]$/u;

/**
 * The texts of a file in XLIFF or TMX, in order, with what stands around it; null for another file.
 * @throws Refusal not-ready where it is no well-formed XML, or declares a document type
 */
export function readArticleXliff(text: string): KeyedText[] | null {
  const root = ROOT.exec(text);
  if (!root || !UNIT.test(text.slice(root.index))) return null;
  const closing = text.lastIndexOf(`${root[1]}>`);
  const end = closing > root.index + root[0].length ? closing + (root[1]?.length ?? 0) + 1 : text.length;
  const before = text.slice(0, root.index).replace(PROLOGUE, (all) => all.replace(/[^\n\r]/g, ' '));
  // An article about XLIFF may have some of it.
  if (before.trim().length + text.length - end > end - root.index) return null;
  if (DECLARED.test(before)) throw unreadable(say('desk.import.xliff-declared'));
  const lineAt = lineFinder(text);
  const { units, brokenAt } = readUnits(text.slice(root.index, end));
  const first = lineAt(root.index) - 1;
  if (brokenAt !== null) throw unreadable(say('desk.import.xliff-broken', { line: first + brokenAt }));
  const inside = textsOf(units).map((one) => ({ ...one, line: first + one.line }));
  return [...linesBefore(before, 1), ...inside, ...linesAround(text.slice(end), lineAt(end))];
}

function unreadable(sentence: string): Refusal {
  return new Refusal('not-ready', sentence, { field: 'text' });
}

function textsOf(units: readonly Unit[]): KeyedText[] {
  const proposals = units.map(proposalOf);
  const hasProposals = proposals.some((pieces) => pieces.length > 0);
  const keys = new Map<string, readonly string[]>();
  const keysOf = (side: string) => {
    const known = keys.get(side) ?? [hasProposals && side === 'target' ? 'polished' : side];
    keys.set(side, known);
    return known;
  };
  return units.flatMap(({ pieces }, k) => {
    const sides = new Map<string, Piece[]>();
    for (const piece of [...pieces.slice(0, 1), ...(proposals[k] ?? []), ...pieces.slice(1)]) {
      const own = sides.get(piece.side);
      if (own) own.push(piece);
      else sides.set(piece.side, [piece]);
    }
    return [...sides].flatMap(([side, own]) => joined(own).map((one) => ({ ...one, row: k, keys: keysOf(side) })));
  });
}

/** The pieces of the literal version: for each segment what a machine proposed, or else what was proposed first. */
function proposalOf({ pieces, proposals }: Unit): Piece[] {
  const sources = pieces.filter(({ side }) => side === 'source');
  const known = new Set([...sources, ...joined(sources)].map(({ text }) => bare(text)));
  // What was proposed since another sentence is like this one is no version of it.
  const fit = proposals.filter(({ source }) => source === '' || known.has(bare(source)));
  const best = new Map<string, Proposal>();
  for (const one of fit) if (one.text && one.rank > (best.get(one.ref)?.rank ?? -1)) best.set(one.ref, one);
  return [...best.values()].map(({ text, line }) => ({ side: 'literal', text, line }));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function joined(pieces: readonly Piece[]): { text: string; line: number }[] {
  const said = pieces.filter(({ text }) => text);
  const first = said[0];
  if (!first) return [];
  const parts = said.map(({ text }, k) => {
    const before = said[k - 1]?.text.at(-1) ?? '';
    return k === 0 || WITHOUT_BLANKS.test(before) ? text : ` ${text}`;
  });
  return [{ text: parts.join(''), line: first.line }];
}
