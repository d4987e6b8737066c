// "Romania" for "Bulgaria" in a script without capitals, where no word is known as a name but those of countries, which the
// runtime has in every language. Told only where one country is in the literal alone and another one in this version alone,
// and not in the source. Names that are words as well are left out. Linear in the text for each country.
import { evidenceAt, type Finding, finding } from '../finding.ts';
import { isBlankless, type Reading, type Span } from '../reading/reading.ts';
import { countryNames, namesCountry } from './regions.ts';

/** Mali, Oman, Chad, Togo, Niger. */
const WORDS_AS_WELL = new Set(['ML', 'OM', 'TD', 'TG', 'NE']);
const SHORTEST = 3;
/** Both texts; longer ones are no two versions of a paragraph, and each country is looked for. */
const LONGEST = 200_000;
/** What grammar puts before a word, without a blank. */
const JOINED = /^[ושכהבלמوفبلك]{0,3}(?:ال)?$/u;
const MOST_JOINED = 4;

export function landsChanged(candidate: Reading, literal: Reading, source: Reading | null): Finding[] {
  if (candidate.lang !== literal.lang || candidate.text.length + literal.text.length > LONGEST) return [];
  const [here, there] = [landsIn(candidate), landsIn(literal)];
  const gained = [...here].filter(([code]) => !there.has(code) && !(source && namesCountry(source, code)));
  const lost = [...there].filter(([code]) => !here.has(code) && !isHintedAt(code, candidate));
  return gained.flatMap(([, place], k) => {
    const other = lost[k]?.[1];
    if (!other || isHintedAt(gained[k]?.[0] ?? '', literal)) return [];
    const evidence = evidenceAt('literal', literal, other);
    const values = { name: candidate.text.slice(place.start, place.end), expected: evidence.text };
    return [finding('names', 'warning', place, 'name-differs', values, { evidence })];
  });
}

/** The countries that a text names, each at its first place. */
function landsIn(reading: Reading): Map<string, Span> {
  const found = new Map<string, Span>();
  const taken: Span[] = [];
  const names = countryNames(reading.lang).filter(
    ([code, name]) => name.length >= SHORTEST && !WORDS_AS_WELL.has(code),
  );
  for (const [code, name] of names) {
    for (let at = reading.text.indexOf(name); at >= 0; at = reading.text.indexOf(name, at + name.length)) {
      const place = { start: at, end: at + name.length };
      // "Guinea" in "Equatorial Guinea", which came first.
      if (!isWord(reading, place) || taken.some(({ start, end }) => start < place.end && place.start < end)) continue;
      taken.push(place);
      if (!found.has(code)) found.set(code, place);
      break;
    }
  }
  return found;
}

function isWord({ text, lang }: Reading, { start }: Span): boolean {
  if (isBlankless(lang)) return true;
  const [before = ''] = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, start - MOST_JOINED - 1), start)) ?? [];
  return JOINED.test(before);
}

// Its people, or what is its own: the beginning of its name.
function isHintedAt(code: string, { text, lang }: Reading): boolean {
  return countryNames(lang).some(([own, name]) => own === code && text.includes(stemOf(name)));
}

function stemOf(name: string): string {
  return name.length > SHORTEST + 1 ? name.slice(0, -1) : name;
}
