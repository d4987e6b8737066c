import type { CheckName, Finding } from './finding.ts';
import { runChecks } from './run.ts';

type Pair = { source?: string; literal: string; polished: string; sourceLang: string; targetLang: string };
type Scored = { class: string; side: 'literal' | 'polished' | 'source'; severity: string; start: number; end: number };

/** The classes of error marks that a check answers for; the rest are `other`. */
const CLASSES: Partial<Record<CheckName, string>> = {
  numbers: 'number',
  dates: 'number',
  units: 'number',
  'number-style': 'number',
  names: 'name',
  omission: 'omission',
  addition: 'addition',
  'leftover-source': 'fragment',
  'stray-capital': 'spelling',
  'mixed-script': 'spelling',
  'a-or-an': 'spelling',
};
const PUNCTUATION = new Set<CheckName>([
  'doubled-punctuation',
  'spacing',
  'unpaired-marks',
  'straight-quotes',
  'quote-style',
  'dash-style',
  'comma-style',
  'end-punctuation',
  'full-width',
  'han-spacing',
]);

/** Findings about both versions of a pair, in the scorer's shape: the polished against the literal, and the literal alone. */
export function findingsFor({ source, literal, polished, sourceLang, targetLang }: Pair): Scored[] {
  const common = { source, sourceLang, targetLang };
  const ofPolished = runChecks({ ...common, literal, candidate: polished });
  const ofLiteral = runChecks({ ...common, candidate: literal });
  return [
    ...ofPolished.map((finding) => ({ ...scored(finding, 'polished'), ...whoHasLess(finding) })),
    ...ofLiteral.map((finding) => scored(finding, 'literal')),
  ];
}

// The marks are about the literal: an omission is what it has less than the polished text, an addition what it has more.
function whoHasLess({ message: { code } }: Finding): { class?: string } {
  if (code === 'sentence-added' || code === 'literal-gap') return { class: 'omission' };
  if (code === 'sentence-lost' || code === 'item-lost' || (code.startsWith('source-') && code.endsWith('-lost')))
    return { class: 'addition' };
  return {};
}

/** The class of error marks that a check answers for. */
export function classOf(check: CheckName): string {
  return PUNCTUATION.has(check) ? 'punctuation' : (CLASSES[check] ?? 'other');
}

function scored({ check, side, severity, start, end }: Finding, candidate: 'literal' | 'polished'): Scored {
  return { class: classOf(check), side: side === 'candidate' ? candidate : side, severity, start, end };
}
