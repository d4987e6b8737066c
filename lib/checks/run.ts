import { aOrAn } from './a-or-an.ts';
import { addition } from './addition.ts';
import { bidiMarks } from './bidi-marks.ts';
import { commaStyle } from './comma-style.ts';
import { checksOff } from './coverage.ts';
import { dashStyle } from './dash-style.ts';
import { dates } from './dates.ts';
import { doubledPunctuation } from './doubled-punctuation.ts';
import { doubledWord } from './doubled-word.ts';
import { endPunctuation } from './end-punctuation.ts';
import type { Check, CheckInput, CheckName, Finding, Setting, Severity, Versions } from './finding.ts';
import { fullWidth, hanSpacing } from './full-width.ts';
import { glossary } from './glossary.ts';
import { leftoverSource } from './leftover-source.ts';
import { mixedScript } from './mixed-script.ts';
import { nameParity } from './name-parity.ts';
import { negation } from './negation.ts';
import { noVerb } from './no-verb.ts';
import { numberStyle } from './number-style.ts';
import { numbers, units } from './numbers.ts';
import { omission } from './omission.ts';
import { opposites } from './opposites.ts';
import { quotation } from './quotation.ts';
import { quoteStyle, straightQuotes } from './quote-style.ts';
import { readText } from './reading/reading.ts';
import { reportedSpeech } from './reported-speech.ts';
import { sameSource } from './same-source.ts';
import { spacing } from './spacing.ts';
import { strayCapital } from './stray-capital.ts';
import { unpairedMarks } from './unpaired-marks.ts';
import { length, tooFree, unpolished } from './unpolished.ts';

const CHECKS: Record<CheckName, Check> = {
  numbers,
  dates,
  units,
  names: nameParity,
  negation,
  opposites,
  quotation,
  'reported-speech': reportedSpeech,
  omission,
  addition,
  'doubled-punctuation': doubledPunctuation,
  'doubled-word': doubledWord,
  'stray-capital': strayCapital,
  spacing,
  'unpaired-marks': unpairedMarks,
  'straight-quotes': straightQuotes,
  'quote-style': quoteStyle,
  'dash-style': dashStyle,
  'comma-style': commaStyle,
  'number-style': numberStyle,
  'end-punctuation': endPunctuation,
  'mixed-script': mixedScript,
  'leftover-source': leftoverSource,
  unpolished,
  'too-free': tooFree,
  length,
  'a-or-an': aOrAn,
  'no-verb': noVerb,
  'same-source': sameSource,
  'full-width': fullWidth,
  'han-spacing': hanSpacing,
  'bidi-marks': bidiMarks,
  glossary,
};
/** Checks that only ever hint; the others' notes are hints beside their errors and stay so whatever the setting. */
const ONLY_NOTES = new Set<CheckName>([
  'reported-speech',
  'straight-quotes',
  'dash-style',
  'comma-style',
  'number-style',
  'no-verb',
]);
const ORDER: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/**
 * All findings about one version, worst first, then by place. `candidate` is the version judged; without `literal`, or
 * where both are the same text and `literal` is left out, the checks that compare have nothing to say.
 * `settings`: a check that is off says nothing; error or warning replaces the severity of all that is more than a note.
 */
export function runChecks(input: CheckInput, settings: Partial<Record<CheckName, Setting>> = {}): Finding[] {
  const versions = readVersions(input);
  const off = new Set(checksOff(input.targetLang).flatMap(({ check, isPartly }) => (isPartly ? [] : [check])));
  const findings = entries(CHECKS).flatMap(([name, check]) => {
    const setting = settings[name];
    if (setting === 'off' || off.has(name)) return [];
    return check(versions).map((found) => weigh(found, setting));
  });
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.start - b.start || a.end - b.end);
}

/** Reads every text of the input once, for all checks. */
function readVersions({ source, literal, candidate, sourceLang, targetLang, kind, article }: CheckInput): Versions {
  return {
    candidate: readText(candidate, targetLang),
    literal: literal?.trim() ? readText(literal, targetLang) : null,
    source: source?.trim() && sourceLang ? readText(source, sourceLang) : null,
    locale: targetLang,
    kind: kind ?? 'paragraph',
    article: article ?? {},
  };
}

function weigh(found: Finding, setting: Exclude<Setting, 'off'> | undefined): Finding {
  if (!setting || (found.severity === 'note' && !ONLY_NOTES.has(found.check))) return found;
  return { ...found, severity: setting };
}

function entries(checks: Record<CheckName, Check>): [CheckName, Check][] {
  return Object.entries(checks) as [CheckName, Check][];
}
