import type { checks } from '../i18n/checks.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import type { Reading } from './reading/reading.ts';

/** Every check by name. Editors set each to error, warning or off, an article at a time. */
export const CHECK_NAMES = [
  'numbers',
  'dates',
  'units',
  'names',
  'negation',
  'opposites',
  'quotation',
  'reported-speech',
  'omission',
  'addition',
  'doubled-punctuation',
  'doubled-word',
  'stray-capital',
  'spacing',
  'unpaired-marks',
  'straight-quotes',
  'quote-style',
  'dash-style',
  'comma-style',
  'number-style',
  'end-punctuation',
  'mixed-script',
  'leftover-source',
  'unpolished',
  'too-free',
  'length',
  'a-or-an',
  'no-verb',
  'same-source',
  'full-width',
  'han-spacing',
  'bidi-marks',
  'glossary',
] as const;

export type CheckName = (typeof CHECK_NAMES)[number];
export type Severity = 'error' | 'warning' | 'note';
export type Side = 'source' | 'literal' | 'candidate';
export type Setting = 'error' | 'warning' | 'off';

/** The sentence of a finding: a key of lib/i18n/checks.ts and the values it takes. */
export type MessageCode = keyof typeof checks;
type Message = { code: MessageCode; values: Record<string, string | number> };

export type Evidence = { side: Side; start: number; end: number; text: string };

/** What a check says about a version. Offsets are UTF-16 units in the text of `side`; `fix` applies to the candidate. */
export type Finding = {
  check: CheckName;
  severity: Severity;
  side: Side;
  start: number;
  end: number;
  message: Message;
  evidence?: Evidence;
  fix?: { start: number; end: number; text: string };
};

/** What the checks may know of the article around the paragraph. */
type ArticleContext = {
  /** All texts of the article in the target language, so that a word written small elsewhere is no name. */
  texts?: readonly string[];
  /** Canonical texts of the other paragraphs with their source texts. */
  canonical?: readonly { source: string; text: string }[];
  glossary?: readonly GlossaryEntry[];
};

export type CheckInput = {
  source?: string;
  literal?: string;
  candidate: string;
  sourceLang?: string;
  targetLang: string;
  kind?: string;
  article?: ArticleContext;
};

/** What a check gets: the texts, read once for all checks. `literal` is null where the candidate is the literal itself. */
export type Versions = {
  candidate: Reading;
  literal: Reading | null;
  source: Reading | null;
  /** The whole tag of the target language, where its readings have the primary subtag. */
  locale: string;
  kind: string;
  article: ArticleContext;
};

export type Check = (versions: Versions) => Finding[];

type Place = { start: number; end: number };

/** Evidence: where in another version the opposite stands. */
export function evidenceAt(side: Side, reading: Reading, { start, end }: Place): Evidence {
  return { side, start, end, text: reading.text.slice(start, end) };
}

/** A finding in the candidate unless `more.side` says otherwise. */
export function finding(
  check: CheckName,
  severity: Severity,
  { start, end }: Place,
  code: MessageCode,
  values: Message['values'] = {},
  more: Partial<Pick<Finding, 'side' | 'evidence' | 'fix'>> = {},
): Finding {
  return { check, severity, side: 'candidate', start, end, message: { code, values }, ...more };
}
