import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Waiver } from '../../checks/waiver.ts';
import type { Board, Edit } from '../../pairing/edit.ts';
import { person } from './people.ts';

export const origin = pgEnum('origin', ['source', 'literal', 'polished', 'edit']);
export const kind = pgEnum('kind', ['title', 'heading', 'paragraph', 'caption', 'quote', 'list item']);
export const decisionKind = pgEnum('decision_kind', ['choose', 'approve', 'return', 'reopen']);

export const article = pgTable(
  'article',
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    sourceLang: text('source_lang').notNull(),
    targetLang: text('target_lang').notNull(),
    /** What was imported, exactly as it came. */
    fileName: text('file_name').notNull(),
    fileText: text('file_text').notNull(),
    importedBy: uuid('imported_by')
      .notNull()
      .references(() => person.id),
    importedAt: timestamp('imported_at', { withTimezone: true }).notNull().defaultNow(),
    /** Set when an administrator lets authors approve their own text here. */
    ownApprovalBy: uuid('own_approval_by').references(() => person.id),
    ownApprovalAt: timestamp('own_approval_at', { withTimezone: true }),
    /** Set when somebody took it out of the queue, which is possible while readers do not have it. */
    setAsideBy: uuid('set_aside_by').references(() => person.id),
    setAsideAt: timestamp('set_aside_at', { withTimezone: true }),
    /** The edition that readers get; the composite key to edition is in the migration, edition refers to article too. */
    liveEditionId: uuid('live_edition_id'),
  },
  (t) => [
    index('article_imported').on(t.importedAt.desc().nullsFirst(), t.id),
    check('article_title_filled', sql`length(trim(${t.title})) > 0`),
    check('article_own_approval_whole', sql`(${t.ownApprovalBy} is null) = (${t.ownApprovalAt} is null)`),
    check('article_set_aside_whole', sql`(${t.setAsideBy} is null) = (${t.setAsideAt} is null)`),
    check('article_set_aside_unread', sql`${t.setAsideAt} is null or ${t.liveEditionId} is null`),
  ],
);

/** A file that came again for an article, changed: number 2 is the first of them, number 1 stands with the article. Never changed. */
export const laterFile = pgTable(
  'later_file',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => article.id),
    number: integer().notNull(),
    fileName: text('file_name').notNull(),
    /** Exactly as it came. */
    fileText: text('file_text').notNull(),
    /** The board that it took the place of, with what people had done to it. */
    boardBefore: jsonb('board_before').$type<Board>().notNull(),
    broughtBy: uuid('brought_by')
      .notNull()
      .references(() => person.id),
    broughtAt: timestamp('brought_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.number] }), check('later_file_number', sql`${t.number} > 1`)],
);

/** One raw paragraph of the imported stream, with the line of the file it began on. Never changed. */
export const block = pgTable(
  'block',
  {
    id: uuid().primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => article.id),
    /** Which file of the article it is of: 1 is what was imported, others came again. */
    file: integer().notNull().default(1),
    position: integer().notNull(),
    line: integer().notNull(),
    text: text().notNull(),
  },
  (t) => [unique('block_position').on(t.articleId, t.file, t.position)],
);

/** The board: what the engine proposed, and every edit since, so that undo is a replay. */
export const pairing = pgTable(
  'pairing',
  {
    articleId: uuid('article_id')
      .primaryKey()
      .references(() => article.id),
    proposed: jsonb().$type<Board>().notNull(),
    edits: jsonb().$type<Edit[]>().notNull().default([]),
    board: jsonb().$type<Board>().notNull(),
    rev: integer().notNull().default(0),
    /** The file whose blocks stand on the board. */
    file: integer().notNull().default(1),
    confirmedBy: uuid('confirmed_by').references(() => person.id),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
    /** The latest revision at which the paragraphs are what the board says; later changes wait for another confirmation. */
    confirmedRev: integer('confirmed_rev'),
    /**
     * While changes wait: what the board said of the article before them (pairing/article-of-board.ts, SHA-256, hex), so
     * that taking them back is no change. Null where another file came since, whose blocks are others.
     */
    confirmedHash: text('confirmed_hash'),
    /** Whether in the confirmed board the literal version came first in the stream; null without a pair that tells. */
    literalFirst: boolean('literal_first'),
  },
  (t) => [
    check('pairing_confirmed_rev', sql`(${t.confirmedRev} is null) = (${t.confirmedAt} is null)`),
    check(
      'pairing_confirmed_hash',
      sql`${t.confirmedHash} is null or (${t.confirmedRev} is not null and ${t.confirmedRev} <> ${t.rev})`,
    ),
    check('pairing_confirmed_whole', sql`(${t.confirmedBy} is null) = (${t.confirmedAt} is null)`),
  ],
);

export const paragraph = pgTable(
  'paragraph',
  {
    id: uuid().primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => article.id),
    /** The row of the pairing board it came from; confirming the board again finds it by this. */
    rowId: text('row_id').notNull(),
    /** Its place in the article; null once a later pairing left it out. The place is unique, checked at commit. */
    position: integer(),
    kind: kind().notNull(),
    /** The lanes its row has now. The text of another lane is history: a later pairing gave it to another row. */
    lanes: origin().array().notNull(),
    /** The one approved version. Composite keys to version are in the migration, version refers to paragraph too. */
    canonicalVersionId: uuid('canonical_version_id'),
    /** The version a translator proposes. */
    chosenVersionId: uuid('chosen_version_id'),
    /** The latest decision says whose turn it is. */
    lastDecisionId: uuid('last_decision_id'),
    /** Counts every change of this paragraph; writes are compare-and-set on it. */
    rev: integer().notNull().default(0),
    /** Always true: its part in the key that keeps source text from becoming canonical. */
    mayBeCanonical: boolean('may_be_canonical').generatedAlwaysAs(sql`true`),
  },
  (t) => [
    unique('paragraph_row').on(t.articleId, t.rowId),
    unique('paragraph_article').on(t.articleId, t.id),
    // Few at any time: what was proposed, returned or reopened, of all that the desk ever had.
    index('paragraph_waiting')
      .on(t.articleId)
      .where(sql`${t.canonicalVersionId} is null and ${t.lastDecisionId} is not null`),
  ],
);

/** A candidate text, never changed once written (a trigger sees to it). */
export const version = pgTable(
  'version',
  {
    id: uuid().primaryKey().defaultRandom(),
    articleId: uuid('article_id').notNull(),
    paragraphId: uuid('paragraph_id').notNull(),
    number: integer().notNull(),
    origin: origin().notNull(),
    text: text().notNull(),
    /** SHA-256 of the text, hex: what an approver saw. */
    hash: text().notNull(),
    /** Null for a machine's or an imported text. */
    authorId: uuid('author_id').references(() => person.id),
    basedOnId: uuid('based_on_id'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    mayBeCanonical: boolean('may_be_canonical').generatedAlwaysAs(sql`origin <> 'source'`),
  },
  (t) => [
    foreignKey({ columns: [t.articleId, t.paragraphId], foreignColumns: [paragraph.articleId, paragraph.id] }),
    unique('version_paragraph').on(t.paragraphId, t.id),
    unique('version_number').on(t.paragraphId, t.number),
    unique('version_canonical').on(t.paragraphId, t.id, t.mayBeCanonical),
    index('version_source').on(t.articleId, t.hash).where(sql`${t.origin} = 'source'`),
    check('version_edit_has_author', sql`${t.origin} <> 'edit' or ${t.authorId} is not null`),
    check('version_text_filled', sql`length(trim(${t.text})) > 0`),
    check('version_hash', sql`${t.hash} = encode(sha256(convert_to(${t.text}, 'UTF8')), 'hex')`),
  ],
);

/** Who decided what, when, on which version and seeing which state. Append-only. */
export const decision = pgTable(
  'decision',
  {
    id: uuid().primaryKey().defaultRandom(),
    articleId: uuid('article_id').notNull(),
    paragraphId: uuid('paragraph_id').notNull(),
    versionId: uuid('version_id').notNull(),
    kind: decisionKind().notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    reason: text(),
    seenRev: integer('seen_rev').notNull(),
    seenHash: text('seen_hash').notNull(),
    /** Findings waived with this approval: [{ check, range, text, reason }]. */
    waivers: jsonb().$type<Waiver[]>().notNull().default([]),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    foreignKey({ columns: [t.articleId, t.paragraphId], foreignColumns: [paragraph.articleId, paragraph.id] }),
    foreignKey({ columns: [t.paragraphId, t.versionId], foreignColumns: [version.paragraphId, version.id] }),
    unique('decision_paragraph').on(t.paragraphId, t.id),
    index('decision_article').on(t.articleId, t.at),
    check('decision_return_has_reason', sql`${t.kind} <> 'return' or length(trim(${t.reason})) > 0`),
  ],
);
