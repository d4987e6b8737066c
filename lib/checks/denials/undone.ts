// Negations that another one undoes: "not impossible", "did not fail to", не исключено. They affirm, and the other version may
// affirm with no such word. Where it has the word as well ("impossible"), the negation before it is a negation.
import { isBlankless, type Reading } from '../reading/reading.ts';
import type { Denial } from './negations.ts';

/** Words that deny by themselves: those that are common behind a negation, by their beginnings. */
const DENYING: Record<string, RegExp> = {
  en: /^(?:im(?:poss|prob|plaus)|un(?:able|aware|common|expected|fair|happy|heard|important|justified|known|likely|lucky|necessar|reasonable|related|usual|willing|worthy)|in(?:accurat|capab|conceiv|correct|different|evitab|frequent|significan|sufficient)|illegal|ir(?:regular|relevan)|dis(?:agree|like|pute|satisf)|without|fail|refus|den(?:y|ied|ies)|lack|reject|exclud|ruled|oppos)/iu,
  de: /^(?:un(?:bekannt|berechtigt|bedeut|denkbar|erheblich|erwartet|gewöhnlich|möglich|rich|üblich|umstritten|wahrscheinlich|wichtig|zufrieden)|ausgeschlossen|auszuschließ|ohne$|selten|verweiger|leugn|bestreit|abgelehnt)/iu,
  fr: /^(?:im(?:poss|prob|pens)|in(?:util|vraisembl|concev|connu|différ|exact|habitu)|exclu|sans$|refus|ni(?:er|é|e|ent|ait)$|contest|rare)/iu,
  es: /^(?:imposib|improb|impens|inútil|inusual|descart|sin$|nieg|neg[oóa]|rechaz|rar[oa])/iu,
  it: /^(?:impossib|improb|inutil|insolit|esclu|senza$|neg[aoò]|rifiut|rar[oaie])/iu,
  pt: /^(?:impossív|improváv|inútil|descart|sem$|neg[aou]|recus|rar[oa])/iu,
  ru: /^(?:исключ|без$|невозможн|невероятн|редк|отриц|отказ|возраж|секрет)/iu,
  uk: /^(?:виключ|без$|неможлив|рідк|запереч|відмов|секрет|таємниц)/iu,
  he: /^ה?(?:נמנע|בלתי|שולל|מכחיש|נדיר|סוד)/u,
  hi: /^(?:असंभव|नामुमकिन|इनकार|इन्कार|अज्ञात|असामान्य)/u,
  nl: /^(?:onmogelijk|onwaarschijnlijk|onbekend|ongewoon|uitgesloten|zonder$|weiger|ontken|zelden)/iu,
  pl: /^(?:wyklucz|niemożliw|nieprawdopodobn|bez$|zaprzecz|odm[oó]w|rzadk)/iu,
};
/** Languages in which the denied word stands before the negation. */
const BEFORE = new Set(['hi']);
const REACH = 3; // words

const stemSets = new WeakMap<Reading, Set<string>>();

/** Whether a word beside a negation undoes it, and the other text has no such word. */
export function isUndone(denial: Denial, here: Reading, there: Reading): boolean {
  const pattern = DENYING[here.lang];
  if (!pattern || isBlankless(here.lang)) return false;
  const at = wordAt(here, denial.start);
  const step = BEFORE.has(here.lang) ? -1 : 1;
  for (let k = at + step; Math.abs(k - at) <= REACH; k += step) {
    const word = here.words[k];
    if (!word || isCut(here, Math.min(k, k - step))) return false;
    if (pattern.test(word.text)) return !stemsOf(there).has(here.stems[k] ?? '');
  }
  return false;
}

// By halves, for the words stand in order.
function wordAt({ words }: Reading, start: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

// A mark between this word and the next.
function isCut({ words, text }: Reading, k: number): boolean {
  return /[,.;:!?—–،؛।]/u.test(text.slice(words[k]?.end, words[k + 1]?.start));
}

function stemsOf(reading: Reading): Set<string> {
  const made = stemSets.get(reading) ?? new Set(reading.stems);
  stemSets.set(reading, made);
  return made;
}
