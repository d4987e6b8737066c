import { pgEnum, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
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
