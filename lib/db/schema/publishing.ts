import { sql } from 'drizzle-orm';
import {
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { article, type kind } from './articles.ts';
import { person } from './people.ts';

/** A frozen, numbered snapshot of the approved texts. Never changed (a trigger sees to it). */
export const edition = pgTable(
  'edition',
  {
    id: uuid().primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => article.id),
    number: integer().notNull(),
    title: text().notNull(),
    lang: text().notNull(),
    content: jsonb().$type<EditionParagraph[]>().notNull(),
    /** SHA-256 of title, language and content, hex: the strong ETag. */
    hash: text().notNull(),
    publishedBy: uuid('published_by')
      .notNull()
      .references(() => person.id),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    unique('edition_number').on(t.articleId, t.number),
    unique('edition_article').on(t.articleId, t.id),
    check('edition_filled', sql`jsonb_array_length(${t.content}) > 0`),
  ],
);

export type EditionParagraph = {
  paragraphId: string;
  versionId: string;
  kind: (typeof kind.enumValues)[number];
  text: string;
};

/** What happened: one row a write, in the same transaction. Append-only. */
export const event = pgTable(
  'event',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    articleId: uuid('article_id'),
    paragraphId: uuid('paragraph_id'),
    personId: uuid('person_id'),
    deed: text().notNull(),
    revision: integer(),
    data: jsonb().$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index('event_article').on(t.articleId, t.id), index('event_paragraph').on(t.paragraphId, t.id)],
);

/** One row a mutation that came with a key: a retry or a double click finds the first answer here. */
export const receipt = pgTable(
  'receipt',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    key: uuid().notNull(),
    deed: text().notNull(),
    answer: jsonb(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.key] })],
);
