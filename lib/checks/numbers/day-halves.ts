// "At 4 p.m." for "at 4 a.m.", 午後10時 for 午前10時: the hour is the same and the half of the day another one. What stands
// beside an hour says which half it is in; night is neither. Figures with "am" are times of one value (figure-dates.ts).
import { evidenceAt, type Finding, finding } from '../finding.ts';
import type { Reading, Span } from '../reading/reading.ts';
import type { NumberFact } from './read-numbers.ts';

type Half = 'morning' | 'evening';
type Words = { morning: RegExp; evening: RegExp };
type Marked = Span & { half: Half };

const BEHIND: Record<string, Words> = {
  en: {
    morning: /^(?: ?o['’]clock)?(?: ?a\.?m\b| in the (?:early )?morning)/iu,
    evening: /^(?: ?o['’]clock)?(?: ?p\.?m\b| in the (?:afternoon|evening))/iu,
  },
  de: {
    morning: /^(?: Uhr)? (?:morgens|vormittags|früh|am (?:Morgen|Vormittag))(?!\p{L})/u,
    evening: /^(?: Uhr)? (?:nachmittags|abends|am (?:Nachmittag|Abend))(?!\p{L})/u,
  },
  fr: {
    morning: /^(?: ?(?:heures?|h))? du matin/u,
    evening: /^(?: ?(?:heures?|h))? (?:du soir|de l['’]après-midi)/u,
  },
  es: {
    morning: /^(?: horas)? de la (?:mañana|madrugada)/u,
    evening: /^(?: horas)? de la (?:tarde|noche)/u,
  },
  it: {
    morning: /^ (?:del mattino|di mattina|della mattina)/u,
    evening: /^ (?:del pomeriggio|di sera|della sera)/u,
  },
  pt: { morning: /^(?: horas)? da (?:manhã|madrugada)/u, evening: /^(?: horas)? da (?:tarde|noite)/u },
  ru: { morning: /^ (?:час(?:а|ов)? )?утра(?!\p{L})/u, evening: /^ (?:час(?:а|ов)? )?(?:вечера|дня)(?!\p{L})/u },
  uk: { morning: /^ (?:годин\p{L} )?ранку(?!\p{L})/u, evening: /^ (?:годин\p{L} )?(?:вечора|дня)(?!\p{L})/u },
  he: { morning: /^ (?:בבוקר|לפנות בוקר)/u, evening: /^ (?:אחר הצהריים|אחה["״]צ|בערב)/u },
  ar: { morning: /^ (?:صباح|فجر|من صباح)/u, evening: /^ (?:مساء|عصر|من مساء|بعد الظهر)/u },
};
const BEFORE: Record<string, Words> = {
  zh: { morning: /(?:凌晨|早上|早晨|清晨|上午)$/u, evening: /(?:下午|傍晚|晚上|晚间)$/u },
  ja: { morning: /(?:午前|早朝|朝)$/u, evening: /(?:午後|夕方|夜|晩)$/u },
  ko: { morning: /(?:오전|새벽|아침) ?$/u, evening: /(?:오후|저녁) ?$/u },
  hi: { morning: /सुबह (?:के )?$/u, evening: /(?:शाम|दोपहर) (?:के )?$/u },
};
const REACH = 24;
const NOON = 720; // minutes

/** Hours that both texts have, in the other half of the day. */
export function otherHalves(candidate: Reading, literal: Reading): Finding[] {
  const [here, there] = [hoursOf(candidate), hoursOf(literal)];
  return [...here].flatMap(([hour, place]) => {
    const twin = there.get(hour);
    if (!place || !twin || place.half === twin.half) return [];
    const evidence = evidenceAt('literal', literal, twin);
    const values = { number: candidate.text.slice(place.start, place.end), expected: evidence.text };
    return [finding('numbers', 'error', place, 'number-differs', values, { evidence })];
  });
}

// Null for an hour that is named in both halves.
function hoursOf(reading: Reading): Map<number, Marked | null> {
  const hours = new Map<number, Marked | null>();
  for (const fact of reading.numbers) {
    const hour = hourOf(fact);
    const marked = hour === null ? null : markedAt(fact, reading);
    if (hour === null || !marked) continue;
    const known = hours.get(hour);
    hours.set(hour, known === undefined || known?.half === marked.half ? marked : null);
  }
  return hours;
}

function hourOf({ kind, values: [value = -1] }: NumberFact): number | null {
  const hour = kind === 'time' ? value / 60 : kind === 'number' ? value : -1;
  return hour > 0 && hour <= 24 ? hour % 12 : null;
}

function markedAt(
  { kind, values: [value = 0, other], start, end }: NumberFact,
  { text, lang }: Reading,
): Marked | null {
  if (kind === 'time' && other === undefined) return { start, end, half: value < NOON ? 'morning' : 'evening' };
  const [before, behind] = [BEFORE[lang], BEHIND[lang]];
  const around = before ? text.slice(Math.max(0, start - REACH), start) : text.slice(end, end + REACH);
  const words = before ?? behind;
  for (const half of ['morning', 'evening'] as const) {
    const match = words?.[half].exec(around);
    if (!match) continue;
    const length = match[0].length;
    return before ? { start: start - length, end, half } : { start, end: end + length, half };
  }
  return null;
}
