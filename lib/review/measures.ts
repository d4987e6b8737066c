// What the paragraphs of a stretch are checked by, besides their own texts.
import type { GlossaryEntry } from '../checks/glossary-entry.ts';
import type { Settings } from '../checks/store.ts';
import type { Origin } from './decide.ts';

export type Measures = {
  /** How the checks weigh in this article. */
  settings: Settings;
  /** The settled terms that can matter in this stretch. */
  glossary: readonly GlossaryEntry[];
  /** The imported texts of this stretch. */
  texts: readonly string[];
};

/** The imported texts of a stretch in the language of the article. */
export function textsOf(paragraphs: readonly { versions: readonly { origin: Origin; text: string }[] }[]): string[] {
  const isImported = ({ origin }: { origin: Origin }) => origin === 'literal' || origin === 'polished';
  return paragraphs.flatMap(({ versions }) => versions.filter(isImported).map(({ text }) => text));
}
