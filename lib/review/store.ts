// Decisions on paragraphs. What they decide on is read by reading/store.ts.
import { and, desc, eq, isNotNull, max } from 'drizzle-orm';
import { proseOf } from '../articles/prose.ts';
import { listFindings } from '../checks/store.ts';
import { blockingOf, neededOf, type Waiver } from '../checks/waiver.ts';
import { type Database, db, type Transaction } from '../db/client.ts';
import { idOf, once, tell } from '../db/deed.ts';
import { schema } from '../db/schema/index.ts';
import { say } from '../i18n/say.ts';
import type { Actor, Person } from '../people/actor.ts';
import { firstBy } from '../people/first-by.ts';
import { may, personWho } from '../people/policy.ts';
import { notFound, Refusal } from '../refusal.ts';
import { objectionTo } from './decide.ts';
import { findParagraph, type ParagraphView } from './reading/store.ts';
import { hashOf } from './text.ts';
import { type DecisionKind, stateOf } from './turn.ts';

const { article, paragraph, version, decision, person, event } = schema;

/** What a person saw: which paragraph and version, and how they stood. */
type Sight = { paragraphId: string; versionId: string; rev: number; hash: string };

/** What every decision carries: what was seen, and its idempotency key. */
export type Seen = Sight & { key: string };

/** Proposes a version; it then waits for an editor. @throws Refusal forbidden, not-found, conflict, not-ready */
export function chooseVersion(actor: Actor, seen: Seen): Promise<ParagraphView> {
  return decide(actor, 'choose', seen);
}

/**
 * Makes a version canonical. What the checks find in it is found again here: errors refuse it, and each warning needs a
 * waiver with a reason, which is kept with the decision.
 * @throws Refusal forbidden (own text too), not-found, conflict, not-ready
 */
export function approveVersion(actor: Actor, seen: Seen & { waivers?: Waiver[] }): Promise<ParagraphView> {
  return decide(actor, 'approve', seen, { waivers: seen.waivers ?? [] });
}

/** Gives a paragraph back to the translators. @throws Refusal forbidden, not-found, conflict, not-ready */
export function returnParagraph(actor: Actor, seen: Seen & { reason: string }): Promise<ParagraphView> {
  return decide(actor, 'return', seen, { reason: seen.reason });
}

/** Takes an approval back; what readers have stays until the next edition. @throws Refusal as the others */
export function reopenParagraph(actor: Actor, seen: Seen & { reason?: string }): Promise<ParagraphView> {
  return decide(actor, 'reopen', seen, { reason: seen.reason });
}

/**
 * Writes a version of one's own and proposes it. A text that is a version already is proposed as that version.
 * `versionId` and `hash` are those of the version it was based on.
 * @throws Refusal forbidden, not-found, conflict when somebody changed the paragraph, not-ready when it is empty
 */
export async function writeVersion(actor: Actor, seen: Seen & { text: string }): Promise<ParagraphView> {
  const standing = await see(actor, seen);
  const author = personWho(actor, 'write');
  await once(author, seen.key, 'write', (tx) => write(tx, author, seen, standing));
  return findParagraph(actor, seen.paragraphId);
}

/**
 * The same as a part of a larger deed, in its transaction, which sees to it that it happens once.
 * @throws Refusal as writeVersion
 */
export async function writeVersionWithin(
  actor: Actor,
  seen: Sight & { text: string },
  tx: Transaction,
): Promise<{ versionId: string }> {
  const standing = await see(actor, seen, tx);
  const author = personWho(actor, 'write');
  return { versionId: await write(tx, author, seen, standing) };
}

async function write(
  tx: Transaction,
  author: Person,
  { text: typed, ...seen }: Sight & { text: string },
  standing: Standing,
): Promise<string> {
  const text = proseOf(typed);
  if (!text) throw new Refusal('not-ready', say('review.objections.text-empty'));
  const { articleId } = await judge(tx, author, 'write', seen, standing);
  const versionId = await versionWith(tx, author, standing, seen.versionId, text);
  await enter(tx, author, 'choose', { ...seen, versionId, hash: hashOf(text) }, articleId);
  const about = { articleId, paragraphId: seen.paragraphId, revision: seen.rev + 1 };
  await tell(tx, author.id, 'write', { ...about, data: { versionId } });
  return versionId;
}

/** What may come with a decision. */
type Grounds = { reason?: string; waivers?: Waiver[] };

async function decide(actor: Actor, kind: DecisionKind, seen: Seen, given: Grounds = {}): Promise<ParagraphView> {
  const reason = given.reason === undefined ? undefined : proseOf(given.reason);
  const grounds = given.waivers?.map((waiver) => ({ ...waiver, reason: proseOf(waiver.reason) })) ?? [];
  const standing = await see(actor, seen);
  const decider = personWho(actor, kind);
  await once(decider, seen.key, kind, async (tx) => {
    const current = await judge(tx, decider, kind, seen, standing, reason);
    const waivers = kind === 'approve' ? await passChecks(tx, actor, seen, grounds) : [];
    await enter(tx, decider, kind, seen, current.articleId, { reason, waivers });
    const about = { articleId: current.articleId, paragraphId: seen.paragraphId, revision: seen.rev + 1 };
    await tell(tx, decider.id, kind, { ...about, data: { versionId: seen.versionId } });
    return seen.rev + 1;
  });
  return findParagraph(actor, seen.paragraphId);
}

type Standing = { articleId: string };

async function see(actor: Actor, seen: Sight, from: Database | Transaction = db()): Promise<Standing> {
  may(actor, 'read-desk');
  const [found] = await from
    .select({ articleId: paragraph.articleId })
    .from(paragraph)
    .innerJoin(version, and(eq(version.paragraphId, paragraph.id), eq(version.id, idOf(seen.versionId))))
    .where(and(eq(paragraph.id, idOf(seen.paragraphId)), isNotNull(paragraph.position)));
  if (!found) throw notFound();
  return found;
}

/** Reads the paragraph as it stands inside the transaction, and lets the pure core judge. */
async function judge(
  tx: Transaction,
  who: Person,
  deed: DecisionKind | 'write',
  seen: Sight,
  standing: Standing,
  reason?: string,
): Promise<Standing> {
  const [now] = await tx
    .select({
      rev: paragraph.rev,
      canonicalVersionId: paragraph.canonicalVersionId,
      lastKind: decision.kind,
      origin: version.origin,
      authorId: version.authorId,
      hash: version.hash,
      ownApprovalAt: article.ownApprovalAt,
    })
    .from(paragraph)
    .innerJoin(article, eq(article.id, paragraph.articleId))
    .innerJoin(version, eq(version.id, seen.versionId))
    .leftJoin(decision, eq(decision.id, paragraph.lastDecisionId))
    .where(eq(paragraph.id, seen.paragraphId))
    .for('update', { of: paragraph });
  if (!now) throw notFound();
  if (now.rev !== seen.rev) throw await conflict(tx, who, seen.paragraphId);
  if (now.hash !== seen.hash) throw new Refusal('conflict', say('refusals.conflict-text'));
  const objection = objectionTo(deed, {
    state: stateOf(now),
    version: now,
    personId: who.id,
    ownApprovalAllowed: now.ownApprovalAt !== null,
    reason,
  });
  if (objection) throw new Refusal(objection.code, say(objection.sentence));
  return standing;
}

/** Refuses while the checks have something against the version; gives the waivers that were needed. */
async function passChecks(tx: Transaction, actor: Actor, seen: Seen, waivers: Waiver[]): Promise<Waiver[]> {
  const findings = await listFindings(actor, seen.versionId, tx);
  const blocking = blockingOf(findings, waivers);
  if (!blocking.length) return neededOf(findings, waivers);
  const errors = blocking.filter(({ severity }) => severity === 'error').length;
  const sentence = errors
    ? say('review.objections.errors-left', { errors })
    : say('review.objections.warnings-left', { warnings: blocking.length });
  throw new Refusal('not-ready', sentence);
}

/** Writes the decision and moves the paragraph by compare-and-set on the revision that was seen. */
async function enter(
  tx: Transaction,
  who: Person,
  kind: DecisionKind,
  seen: Sight,
  articleId: string,
  { reason, waivers = [] }: Grounds = {},
): Promise<void> {
  const { paragraphId, versionId, rev, hash } = seen;
  const about = { articleId, paragraphId, versionId, personId: who.id, seenRev: rev, seenHash: hash };
  const [made] = await tx
    .insert(decision)
    .values({ ...about, kind, reason: reason || null, waivers })
    .returning({ id: decision.id });
  const change = {
    choose: { chosenVersionId: versionId },
    approve: { chosenVersionId: versionId, canonicalVersionId: versionId },
    return: {},
    reopen: { canonicalVersionId: null },
  }[kind];
  const moved = await tx
    .update(paragraph)
    .set({ ...change, lastDecisionId: made?.id ?? null, rev: rev + 1 })
    .where(and(eq(paragraph.id, paragraphId), eq(paragraph.rev, rev)))
    .returning({ rev: paragraph.rev });
  if (!moved.length) throw await conflict(tx, who, paragraphId);
}

/** The version of this paragraph with just this text: one that is there, or a new edit. */
async function versionWith(
  tx: Transaction,
  author: Person,
  { articleId }: Standing,
  basedOnId: string,
  text: string,
): Promise<string> {
  const [based] = await tx.select().from(version).where(eq(version.id, basedOnId));
  if (!based) throw notFound();
  const { paragraphId } = based;
  const hash = hashOf(text);
  const [twin] = await tx
    .select({ id: version.id })
    .from(version)
    .where(and(eq(version.paragraphId, paragraphId), eq(version.hash, hash), eq(version.mayBeCanonical, true)))
    .orderBy(desc(version.number))
    .limit(1);
  if (twin) return twin.id;
  const [last] = await tx
    .select({ number: max(version.number) })
    .from(version)
    .where(eq(version.paragraphId, paragraphId));
  const number = (last?.number ?? 0) + 1;
  const values = {
    articleId,
    paragraphId,
    number,
    origin: 'edit',
    text,
    hash,
    authorId: author.id,
    basedOnId,
  } as const;
  const [made] = await tx.insert(version).values(values).returning({ id: version.id });
  if (!made) throw new Error('the version was not written');
  return made.id;
}

/** Who changed the paragraph, in a sentence. */
async function conflict(tx: Transaction, actor: Person, paragraphId: string): Promise<Refusal> {
  const [last] = await tx
    .select({ id: person.id, name: person.name, what: event.deed })
    .from(event)
    .leftJoin(person, eq(person.id, event.personId))
    .where(eq(event.paragraphId, paragraphId))
    .orderBy(desc(event.id))
    .limit(1);
  const what = last?.what && last.what in said ? said[last.what as keyof typeof said] : 'conflict-other';
  const values = { who: firstBy(actor, last), what: say(`review.${what}`) };
  return new Refusal('conflict', say('refusals.conflict-decided', values), values);
}

const said = {
  choose: 'conflict-choose',
  write: 'conflict-write',
  approve: 'conflict-approve',
  return: 'conflict-return',
  reopen: 'conflict-reopen',
} as const;
