// The name ledger of an article: reading it, and settling how a name is spelled.
import { proseOf } from '../../articles/prose.ts';
import { type ArticleHead, findArticle } from '../../articles/store.ts';
import { once, tell } from '../../db/deed.ts';
import { say } from '../../i18n/say.ts';
import type { Actor } from '../../people/actor.ts';
import { may, personWho } from '../../people/policy.ts';
import { Refusal } from '../../refusal.ts';
import { listParagraphs } from '../../review/reading/store.ts';
import { writeVersionWithin } from '../../review/store.ts';
import { listTerms, settleTerm } from '../glossary/store.ts';
import { variantsOf } from '../settle.ts';
import { ENTRY_LIMITS } from '../tidy-entry.ts';
import { ledgerOf, type NameRow, type Place, planOf, rowView, rowWith } from './plan.ts';

// More than an import can bring (desk.import.too-many).
const ALL = { limit: 100_000 };

/** Every name of an article with its spellings in the texts that count now. Reads the whole article. */
export async function findLedger(actor: Actor, articleId: string): Promise<{ article: ArticleHead; rows: NameRow[] }> {
  const article = await findArticle(actor, articleId);
  const paragraphs = await listParagraphs(actor, articleId, ALL);
  const rows = ledgerOf(paragraphs, article, await listTerms(actor, article.targetLang));
  return { article, rows: rows.map((row) => rowView(row, paragraphs)) };
}

export type Settled = { spelling: string; written: Place[]; approved: Place[]; returned: Place[] };

/**
 * Settles a name on one spelling. Open and proposed paragraphs whose candidate has another one get a version with it,
 * proposed by this person; approved and returned ones are only told. The glossary takes the spelling and forbids the
 * others. All of it or nothing: whoever changes one of the paragraphs meanwhile wins.
 * @param input.spellings all spellings of the name as they were seen
 * @throws Refusal forbidden unless an editor; not-found; not-ready without a spelling; conflict when the names or one of
 * the paragraphs changed
 */
export async function settleName(
  actor: Actor,
  input: { articleId: string; spellings: string[]; spelling: string; key: string },
): Promise<Settled> {
  const { articleId, spellings, key } = input;
  const article = await findArticle(actor, articleId);
  const { targetLang } = article;
  const editor = personWho(actor, 'settle-names');
  may(actor, 'write');
  const spelling = proseOf(input.spelling);
  if (!spelling) throw new Refusal('not-ready', say('names.spelling-missing'));
  if (spelling.length > ENTRY_LIMITS.term) throw new Refusal('not-ready', say('names.spelling-long'));
  return once(editor, key, 'settle-names', async (tx) => {
    const paragraphs = await listParagraphs(actor, articleId, ALL, tx);
    const rows = ledgerOf(paragraphs, article, await listTerms(actor, targetLang, tx));
    const row = rowWith(rows, spellings);
    if (!row) throw new Refusal('conflict', say('refusals.conflict-names'));
    const { writes, approved, returned } = planOf(row, spelling, paragraphs);
    for (const { paragraph, version, text } of writes) {
      const { id: paragraphId, rev } = paragraph;
      const seen = { paragraphId, versionId: version.id, rev, hash: version.hash };
      await writeVersionWithin(editor, { ...seen, text }, tx);
    }
    // What the glossary had until now may stand nowhere in this article.
    const earlier = row.canonical && row.canonical !== spelling ? [row.canonical] : [];
    const forbidden = [...variantsOf(row, spelling), ...earlier];
    await settleTerm(editor, { target: spelling, targetLang, forbidden }, tx);
    const data = { spelling, written: writes.length, approved: approved.length };
    await tell(tx, editor.id, 'settle-names', { articleId, data });
    const written = writes.map(({ paragraph: { id: paragraphId, position } }) => ({ paragraphId, position }));
    return { spelling, written, approved, returned };
  });
}
