import { sql } from 'drizzle-orm';
import { check, integer, pgEnum, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { article } from './articles.ts';
import { person } from './people.ts';

export const checkSettingKind = pgEnum('check_setting_kind', ['error', 'warning', 'off']);

/** How an editor wants one check to weigh in one article; a check without a row weighs as it does by itself. */
export const checkSetting = pgTable(
  'check_setting',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => article.id),
    check: text().notNull(),
    setting: checkSettingKind().notNull(),
    setBy: uuid('set_by')
      .notNull()
      .references(() => person.id),
    setAt: timestamp('set_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.check] })],
);

export const termKind = pgEnum('term_kind', ['name', 'term']);

/** A settled spelling of the desk. A language is '' where the entry holds in every one, a source term '' where none is known. */
export const glossaryEntry = pgTable(
  'glossary_entry',
  {
    id: uuid().primaryKey().defaultRandom(),
    sourceLang: text('source_lang').notNull().default(''),
    targetLang: text('target_lang').notNull().default(''),
    source: text().notNull().default(''),
    target: text().notNull(),
    /** The spelling in small letters: two entries of a language never settle the same one. */
    spellingKey: text('spelling_key').notNull(),
    forbidden: text().array().notNull().default([]),
    kind: termKind().notNull(),
    note: text().notNull().default(''),
    setBy: uuid('set_by')
      .notNull()
      .references(() => person.id),
    setAt: timestamp('set_at', { withTimezone: true }).notNull().defaultNow(),
    /** Counts every change; editing is compare-and-set on it. */
    rev: integer().notNull().default(0),
  },
  (t) => [
    unique('glossary_spelling').on(t.targetLang, t.spellingKey),
    check('glossary_target_filled', sql`length(trim(${t.target})) > 0`),
    check('glossary_target_allowed', sql`not (${t.target} = any(${t.forbidden}))`),
  ],
);
