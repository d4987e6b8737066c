import type { GlossaryEntry } from '../checks/glossary-entry.ts';
import type { EntryFault } from '../checks/tidy-entry.ts';

export type GlossaryProblem = {
  code:
    | 'no-target-column'
    | 'columns-unread'
    | 'quote-open'
    | 'line-without-target'
    | 'too-many-entries'
    | 'not-xml'
    | 'doctype-refused'
    | 'no-terms'
    | 'entry-without-target'
    | 'synonym'
    | 'second-source'
    | EntryFault;
  values: Record<string, string | number>;
};

/** What a glossary file holds, and what could not be read; a file that is refused as a whole has no entries. */
export type GlossaryFile = { entries: GlossaryEntry[]; problems: GlossaryProblem[] };

/** More than any desk has; a file beyond is a mistake or an attack. */
export const MOST_ENTRIES = 50_000;
