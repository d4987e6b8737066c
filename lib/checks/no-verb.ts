import { type Finding, finding, type Versions } from './finding.ts';
import { isHeading } from './reading/kinds.ts';

const VERB_LIKE = /(?:ed|ing|s|en|n['’]t|['’](?:re|ve|ll|d|m))$/iu;
const VERBS = new Set(
  'am are be been was were has have had do did done will would can could may might must shall should let say said see saw seen go went gone get got make made take took come came give gave know knew think thought tell told find found keep kept leave left put set hold held bring brought begin began run ran show shown hear heard meet met pay paid sit sat stand stood lose lost win won build built send sent fall fell cut rise rose grew grow drew draw broke break spoke speak wrote write read led lead felt feel became become need want like help seem look thank remain hit spent spend lay lie bought buy sold sell fought fight taught teach caught catch shot struck drove drive flew fly wore wear threw throw chose choose hope welcome agree call ask'.split(
    ' ',
  ),
);
const LONG = 7;

/** An English sentence of some length in which no word can be a verb. Only where that is safe: anything in -s counts. */
export function noVerb({ candidate, kind }: Versions): Finding[] {
  if (kind !== 'paragraph' || isHeading(kind, candidate)) return [];
  return candidate.sentences.flatMap((sentence) => {
    if (!/[.]["”]?$/u.test(candidate.text.slice(Math.max(sentence.start, sentence.end - 2), sentence.end))) return [];
    const words = candidate.words.slice(sentence.from, sentence.to);
    const isPlain = words.every(({ text }) => /^\p{Ll}/u.test(text) || text === words[0]?.text);
    const hasVerb = words.some(({ text }) => VERB_LIKE.test(text) || VERBS.has(text.toLowerCase()));
    return words.length < LONG || hasVerb || !isPlain ? [] : [finding('no-verb', 'note', sentence, 'no-verb')];
  });
}
