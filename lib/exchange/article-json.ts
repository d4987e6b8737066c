// An article as JSON, as pipelines and models give it: one value, one on each line (JSON Lines), in a fence of Markdown with
// something said before and behind. Read strictly; else line by line, where most lines are whole; else loosely. It is JSON
// only where most of the file is, so that an article with braces in it stays one. Linear.
import { type JsonFile, type JsonValue, jsonAt, noPlaces } from './json-text.ts';
import { type KeyedText, lineFinder, linesAround, linesBefore } from './keyed-text.ts';

type Part = { readonly texts: readonly KeyedText[]; readonly length: number; readonly isJson: boolean };

const MOST_TRIES = 3;
const MOST = 0.8;
const HALF = 0.5;
/** What a record or a list begins with. */
const OPENING = /[[{](?=\s*(?:["'{[]|[\p{L}_$][\p{L}\p{N}_$-]{0,79}\s?:))/gu;
/** A key and what it has, where no JSON was read. */
const LEFT = /["']\s?:\s?["'[{]/;
const LINE_ENDS = /\r\n|[\n\r]/g;

/** The texts of a file in JSON, in order, with what stands around it; null for another file. */
export function readArticleJson(text: string): KeyedText[] | null {
  const texts = read(text);
  const length = texts?.reduce((sum, one) => sum + one.text.length, 0) ?? 0;
  // An answer of a model as it came has the JSON in a text of its own, and little besides.
  const answer = texts?.find((one) => one.keys && one.text.length >= MOST * length);
  const inner = answer && read(answer.text);
  return inner ? inner.map((one) => ({ ...one, line: answer.line })) : texts;
}

function read(text: string): KeyedText[] | null {
  if (!OPENING.test(text)) return null;
  OPENING.lastIndex = 0;
  const lineAt = lineFinder(text);
  const strict = valuesIn({ text, lineAt, isLoose: false, places: noPlaces() });
  const parts =
    strict && isJson(strict) && !strict.some((part) => !part.isJson && part.texts.some((one) => LEFT.test(one.text)))
      ? strict
      : (linesIn(text) ?? valuesIn({ text, lineAt, isLoose: true, places: noPlaces() }));
  return parts && isJson(parts) ? parts.flatMap(({ texts }) => texts) : null;
}

function isJson(parts: readonly Part[]): boolean {
  const lengthOf = (list: readonly Part[]) => list.reduce((sum, { length }) => sum + length, 0);
  return lengthOf(parts.filter((part) => part.isJson && part.texts.length > 0)) >= HALF * lengthOf(parts);
}

function valuesIn(file: JsonFile): Part[] | null {
  const { text, lineAt } = file;
  const parts: Part[] = [];
  const around = (from: number, to: number) => {
    const said = text.slice(from, to);
    const texts = to < text.length ? linesBefore(said, lineAt(from)) : linesAround(said, lineAt(from));
    parts.push({ texts, length: texts.reduce((sum, one) => sum + one.text.length, 0), isJson: false });
  };
  let [end, tries] = [0, 0];
  const opening = new RegExp(OPENING);
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const value = jsonAt(file, found.index);
    if (!value || value.isDoubtful) {
      if (++tries >= MOST_TRIES) return null;
      continue;
    }
    around(end, found.index);
    parts.push(partOf(value, found.index));
    end = value.end;
    opening.lastIndex = end;
  }
  around(end, text.length);
  return parts;
}

function partOf({ texts, end }: JsonValue, start: number): Part {
  return { texts, length: end - start, isJson: true };
}

// Null where it is not one value on each line. A line that is broken or cut off takes nothing of the next one.
function linesIn(text: string): Part[] | null {
  const lines = text.split(LINE_ENDS);
  const opened = lines.filter((line) => /^\s*[[{]/.test(line));
  const closed = opened.filter((line) => '}]'.includes(lastSign(line)));
  if (closed.length < 2 || closed.length < MOST * opened.length) return null;
  const places = noPlaces();
  return lines.map((line, k): Part => {
    const file = { text: line, lineAt: () => k + 1, isLoose: false, places };
    const start = line.search(/[[{]/);
    const isOpened = start >= 0 && !line.slice(0, start).trim();
    const value = isOpened ? (jsonAt(file, start) ?? jsonAt({ ...file, isLoose: true }, start)) : null;
    const rest = linesAround(line.slice(value?.end ?? 0), k + 1);
    return { texts: [...(value?.texts ?? []), ...rest], length: line.trim().length, isJson: value !== null };
  });
}

// But for a comma behind a record of a list.
function lastSign(line: string): string {
  return line.trimEnd().replace(/,$/, '').trimEnd().slice(-1);
}
