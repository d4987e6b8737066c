import { sql } from 'drizzle-orm';
import { check, index, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

export const role = pgEnum('role', ['reader', 'translator', 'editor', 'administrator']);

export const person = pgTable(
  'person',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    email: text().notNull(),
    role: role().notNull(),
    /** argon2id in PHC form; null until an invitation is taken up. Only demo people of the embedded database stay without. */
    passwordHash: text('password_hash'),
    disabledAt: timestamp('disabled_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('person_email').on(sql`lower(${t.email})`),
    check('person_name_filled', sql`length(trim(${t.name})) > 0`),
  ],
);

/** One signed-in browser. The cookie holds the token, the table only its SHA-256, so a copy of the table opens nothing. */
export const session = pgTable(
  'session',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (t) => [index('session_person').on(t.personId)],
);

/** Failed sign-ins, for the throttle; the account is what was typed, so that unknown accounts are throttled alike. */
export const signInFailure = pgTable(
  'sign_in_failure',
  {
    id: uuid().primaryKey().defaultRandom(),
    account: text().notNull(),
    address: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index('sign_in_failure_account').on(t.account, t.at), index('sign_in_failure_address').on(t.address, t.at)],
);

/** A one-use link: into the desk with a role, or to a new password for somebody who is there already. */
export const invitation = pgTable(
  'invitation',
  {
    tokenHash: text('token_hash').primaryKey(),
    /** Null for the first administrator of a new desk, who names an address when taking the link up. */
    email: text(),
    role: role().notNull(),
    invitedBy: uuid('invited_by').references(() => person.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
    /** When a newer link was made for the same address: kept, so that whoever opens this one can be told. */
    replacedAt: timestamp('replaced_at', { withTimezone: true }),
  },
  (t) => [uniqueIndex('invitation_open').on(t.email).where(sql`${t.usedAt} is null and ${t.replacedAt} is null`)],
);
