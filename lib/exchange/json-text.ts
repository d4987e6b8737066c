// JSON as texts with the keys they stand under, and where. JSON.parse tells no places, drops a key that comes twice, and
// takes nothing of what is cut off at its end, as answers of models are.
//
// Read loosely, it is also what people and models take for JSON: quotation marks and line breaks within a text, single marks
// around it. A mark ends a text then only where something follows that can follow a text. In both ways commas are
// blanks, and a key may stand without marks. Nothing recurs, depth and number of places are bounded. Linear.
import type { KeyedText } from './keyed-text.ts';

/** `end` is behind the value, or the end of the text where it is cut off there; `isDoubtful` if nothing of it was whole then. */
export type JsonValue = { readonly texts: readonly KeyedText[]; readonly end: number; readonly isDoubtful: boolean };

/** The places that texts stand at, one for all records of a list. */
export type Places = { readonly root: Place; count: number; rows: number };
type Place = { readonly keys: readonly string[]; readonly under: Map<string, Place> };

export type JsonFile = {
  readonly text: string;
  readonly lineAt: (at: number) => number;
  readonly isLoose: boolean;
  readonly places: Places;
};

type Frame = { readonly closing: string; readonly place: Place; readonly row: number; key: string | null };
/** `whole` counts the values that end before the file does. */
type Open = JsonFile & { readonly frames: Frame[]; readonly texts: KeyedText[]; whole: number };
type Quoted = { readonly text: string; readonly end: number };

const DEEPEST = 40;
const MOST_PLACES = 100_000;
/** A longer key, or one that ends as a sentence does, is no name but a text: {"The mill opens.": "It grinds again."} */
const LONGEST_KEY = 80;
const SENTENCE = /\p{L}\s.*[.!?。！？…"”»]\s*$|[。！？]$/su;
/** Where nothing of the kind stands that has to. */
const BROKEN = -1;
const BLANKS = /[\s,]*/y;
const COLON = /\s*:/y;
const PLAIN_KEY = /[\p{L}_$][\p{L}\p{N}_$-]{0,79}(?=\s*:)/uy;
const PLAIN_VALUE = /(?:true|false|null|None|True|False|NaN|undefined|-?\d[\d.eE+-]{0,400})(?=[\s,\]}]|$)/y;
const KEY_ENDS = /\s*(?::|$)/y;
const VALUE_ENDS =
  /\s*(?:[}\]]|$|,\s*(?:["'{[}\]\d-]|$|(?:true|false|null|None|True|False)\b|[\p{L}_$][\p{L}\p{N}_$-]{0,79}\s?:))|[^\S\n\r]*[\n\r]\s*["']/uy;
const LINE_ENDS = /\r\n|[\n\r]/;
const ESCAPES = /\\(?:u([\da-fA-F]{4})|(.))?/gs;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '\n' };

export function noPlaces(): Places {
  return { root: { keys: [], under: new Map() }, count: 0, rows: 0 };
}

/** Reads the record or list that begins at a place of a file; null where there is none. */
export function jsonAt(file: JsonFile, start: number): JsonValue | null {
  const open: Open = { ...file, frames: [], texts: [], whole: 0 };
  for (let at = start; at !== BROKEN && at < file.text.length; ) {
    at = behindNext(open, behind(BLANKS, file.text, at));
    if (open.frames.length === 0) return at === BROKEN ? null : { texts: open.texts, end: at, isDoubtful: false };
    if (at === BROKEN || open.frames.length > DEEPEST || file.places.count > MOST_PLACES) return null;
  }
  return { texts: open.texts, end: file.text.length, isDoubtful: open.whole === 0 };
}

// Behind the next sign, key or value.
function behindNext(open: Open, at: number): number {
  const frame = open.frames.at(-1);
  const sign = open.text.charAt(at);
  if (sign === '') return open.text.length;
  if (sign === frame?.closing) return open.frames.pop() ? at + 1 : BROKEN;
  if (frame?.closing === '}' && frame.key === null) return behindKey(open, frame, at);
  if (sign === '{' || sign === '[') {
    const place = frame ? placeIn(open.places, frame) : open.places.root;
    if (frame) frame.key = null;
    const row = sign === '{' ? open.places.rows++ : (frame?.row ?? -1);
    open.frames.push({ closing: sign === '{' ? '}' : ']', place, row, key: null });
    return at + 1;
  }
  return frame ? behindValue(open, frame, at) : BROKEN;
}

function behindKey(open: Open, frame: Frame, at: number): number {
  const plain = behind(PLAIN_KEY, open.text, at);
  const key = plain > at ? { text: open.text.slice(at, plain), end: plain } : quotedAt(open, at, KEY_ENDS);
  if (!key) return BROKEN;
  const isText = key.text.length > LONGEST_KEY || SENTENCE.test(key.text);
  if (isText) addText(open, frame.place, frame.row, key.text, at);
  frame.key = isText ? '' : unescaped(key.text);
  const end = behind(COLON, open.text, key.end);
  return end > key.end || key.end >= open.text.length ? end : BROKEN;
}

// A number may be a heading; what is true, false or nothing is no text.
function behindValue(open: Open, frame: Frame, at: number): number {
  const plain = behind(PLAIN_VALUE, open.text, at);
  const value = plain > at ? { text: open.text.slice(at, plain), end: plain } : quotedAt(open, at, VALUE_ENDS);
  if (!value) return BROKEN;
  if (plain === at || /\d/.test(value.text)) addText(open, placeIn(open.places, frame), frame.row, value.text, at);
  frame.key = null;
  if (value.end < open.text.length) open.whole++;
  return value.end;
}

function addText(open: Open, { keys }: Place, row: number, quoted: string, at: number): void {
  quoted.split(LINE_ENDS).forEach((line, k) => {
    const text = unescaped(line);
    if (text.trim()) open.texts.push({ keys, row, text, line: open.lineAt(at) + k });
  });
}

function placeIn(places: Places, { place, key }: Frame): Place {
  if (key === null) return place;
  const known = place.under.get(key);
  if (known) return known;
  const made = { keys: [...place.keys, key], under: new Map() };
  place.under.set(key, made);
  places.count++;
  return made;
}

/** A text in quotation marks as it stands there, or what there is of it where the file ends before they close. */
function quotedAt({ text, isLoose }: JsonFile, start: number, ends: RegExp): Quoted | null {
  const mark = text.charAt(start);
  if (mark !== '"' && !(isLoose && mark === "'")) return null;
  const stops = isLoose ? /["'\\]/g : /["\\\n\r]/g;
  stops.lastIndex = start + 1;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const { 0: sign, index: at } = stop;
    if (sign === '\\') stops.lastIndex = at + 2;
    else if (sign === '\n' || sign === '\r') return null;
    else if (sign === mark && (!isLoose || behind(ends, text, at + 1, BROKEN) !== BROKEN))
      return { text: text.slice(start + 1, at), end: at + 1 };
  }
  return { text: text.slice(start + 1), end: text.length };
}

function unescaped(text: string): string {
  return text.replace(ESCAPES, (_, code?: string, sign?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPED[sign ?? ''] ?? sign ?? ''),
  );
}

/** Where what is sought ends, if it stands right here. */
function behind(sought: RegExp, text: string, at: number, otherwise = at): number {
  sought.lastIndex = at;
  return sought.test(text) ? sought.lastIndex : otherwise;
}
