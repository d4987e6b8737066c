// What the database and the stores promise, as one query each that gives the rows which break it. None trusts a trigger or
// a constraint to have done its work. Each costs a pass or two over its tables.
import { type SQL, sql } from 'drizzle-orm';

export const promises: Readonly<Record<string, SQL>> = {
  'A canonical version was approved by the latest decision on its paragraph.': sql`
    select 'paragraph ' || p.id as "where" from paragraph p left join decision d on d.id = p.last_decision_id
    where p.canonical_version_id is not null and (d.kind = 'approve' and d.paragraph_id = p.id
      and d.version_id = p.canonical_version_id) is not true`,
  'An approved paragraph in the article has its canonical version.': sql`
    select 'paragraph ' || p.id as "where" from paragraph p join decision d on d.id = p.last_decision_id
    where d.kind = 'approve' and p.position is not null and p.canonical_version_id is null`,
  'Canonical and proposed versions are of the paragraph itself, and no source text.': sql`
    select 'paragraph ' || p.id as "where" from paragraph p
    cross join lateral unnest(array[p.canonical_version_id, p.chosen_version_id]) as used(id)
    left join version v on v.id = used.id
    where used.id is not null and (v.paragraph_id = p.id and v.origin <> 'source') is not true`,
  'Between two approvals of a paragraph it was reopened or paired anew.': sql`
    select 'decision ' || d.id as "where" from (
      select *, lag(seen_rev) over w as before from decision where kind = 'approve'
      window w as (partition by paragraph_id order by seen_rev)) d
    where d.before is not null
      and not exists (select from decision r where r.paragraph_id = d.paragraph_id and r.kind = 'reopen'
        and r.seen_rev > d.before and r.seen_rev < d.seen_rev)
      and not exists (select from event e where e.paragraph_id = d.paragraph_id and e.deed = 'pair-confirm'
        and e.revision > d.before + 1 and e.revision <= d.seen_rev)`,
  'Each revision of a paragraph was decided on at most once.': sql`
    select 'paragraph ' || paragraph_id as "where" from decision group by paragraph_id, seen_rev having count(*) > 1`,
  'Each change of a paragraph left just one event.': sql`
    select 'paragraph ' || p.id as "where" from paragraph p
    left join (select paragraph_id, count(*) as number, count(distinct revision) as revisions, max(revision) as last
      from event where paragraph_id is not null and revision is not null group by 1) e on e.paragraph_id = p.id
    where p.rev <> coalesce(e.last, 0) or p.rev <> coalesce(e.number, 0) or p.rev <> coalesce(e.revisions, 0)`,
  'Each decision left its event, with the same person and the revision after the one that was seen.': sql`
    select 'decision ' || d.id as "where" from decision d where not exists (select from event e
      where e.paragraph_id = d.paragraph_id and e.person_id = d.person_id and e.revision = d.seen_rev + 1
        and (e.deed = d.kind::text or (e.deed = 'write' and d.kind = 'choose')))`,
  'Each event of a decision has its decision.': sql`
    select 'event ' || e.id as "where" from event e where e.deed in ('choose', 'write', 'approve', 'return', 'reopen')
      and not exists (select from decision d where d.paragraph_id = e.paragraph_id and d.person_id = e.person_id
        and d.seen_rev = e.revision - 1 and (e.deed = d.kind::text or (e.deed = 'write' and d.kind = 'choose')))`,
  // A later pairing may have set the paragraph back; its event then has a higher revision.
  'A paragraph knows its latest decision.': sql`
    select 'paragraph ' || p.id as "where" from paragraph p
    left join (select distinct on (paragraph_id) paragraph_id, id, seen_rev from decision
      order by paragraph_id, seen_rev desc) d on d.paragraph_id = p.id
    where p.last_decision_id is distinct from d.id and not (p.last_decision_id is null and exists (select from event e
      where e.paragraph_id = p.id and e.deed = 'pair-confirm' and e.revision > d.seen_rev + 1))`,
  'A decision names the hash of the text it was made on.': sql`
    select 'decision ' || d.id as "where" from decision d left join version v on v.id = d.version_id
    where (d.seen_hash = v.hash and d.paragraph_id = v.paragraph_id) is not true`,
  'The hash of a version is that of its text.': sql`
    select 'version ' || id as "where" from version
    where hash <> encode(sha256(convert_to(text, 'UTF8')), 'hex')`,
  // Few texts are approved by their author: found first, so that only for these the events are looked through.
  'Nobody approved their own text, unless an administrator let them in that article.': sql`
    with own as materialized (select d.id, d.article_id, d.at from decision d join version v on v.id = d.version_id
      where d.kind = 'approve' and v.author_id = d.person_id)
    select 'decision ' || own.id as "where" from own
    where (select (e.data ->> 'allowed')::boolean from event e where e.article_id = own.article_id
        and e.deed = 'allow-own-approval' and e.at <= own.at order by e.id desc limit 1) is not true`,
  'Whether authors may approve their own text is what the events say.': sql`
    select 'article ' || a.id as "where" from article a
    where (a.own_approval_at is not null) <> coalesce((select (e.data ->> 'allowed')::boolean from event e
      where e.article_id = a.id and e.deed = 'allow-own-approval' order by e.id desc limit 1), false)`,
  'Whether an article is set aside is what the events say.': sql`
    select 'article ' || a.id as "where" from article a
    where (a.set_aside_at is not null) <> coalesce((select (e.data ->> 'aside')::boolean from event e
      where e.article_id = a.id and e.deed = 'set-aside' order by e.id desc limit 1), false)`,
  'The languages of an article are those it was last corrected to.': sql`
    select 'article ' || a.id as "where" from article a
    join (select distinct on (article_id) article_id, data from event where deed = 'set-languages'
      order by article_id, id desc) e on e.article_id = a.id
    where (e.data ->> 'sourceLang', e.data ->> 'targetLang') is distinct from (a.source_lang, a.target_lang)`,
  'The versions of a paragraph are numbered from 1 without a gap.': sql`
    select 'paragraph ' || paragraph_id as "where" from version group by paragraph_id
    having min(number) <> 1 or max(number) <> count(*)`,
  'Each paragraph in the article has a version that could become canonical.': sql`
    select 'paragraph ' || p.id as "where" from paragraph p where p.position is not null
      and not exists (select from version v where v.paragraph_id = p.id and v.origin <> 'source')`,
  'Paragraphs stand in their article one to a place, without a gap.': sql`
    select 'article ' || article_id as "where" from paragraph where position is not null group by article_id
    having min(position) <> 0 or max(position) <> count(*) - 1 or count(distinct position) <> count(*)`,
  'A paragraph that a pairing left out has no canonical version.': sql`
    select 'paragraph ' || id as "where" from paragraph where position is null and canonical_version_id is not null`,
  'A paragraph has a text in each of its lanes.': sql`
    select distinct 'paragraph ' || p.id as "where" from paragraph p cross join unnest(p.lanes) lane
    where lane = 'edit' or not exists (select from version v where v.paragraph_id = p.id and v.origin = lane)`,
  'The blocks of each file of an article are numbered without a gap.': sql`
    select distinct 'article ' || article_id as "where" from block group by article_id, file
    having min(position) <> 0 or max(position) <> count(*) - 1 or count(distinct position) <> count(*)`,
  'The files that came again for an article are numbered from 2 without a gap, and its board is of the last.': sql`
    select 'pairing ' || r.article_id as "where" from pairing r
    left join (select article_id, count(*) as number, max(number) as last from later_file group by 1) f
      on f.article_id = r.article_id
    where r.file <> coalesce(f.last, 1) or r.file <> coalesce(f.number, 0) + 1`,
  'Each file has its blocks, and each block its file.': sql`
    select coalesce('file ' || f.number || ' of article ' || f.article_id, 'article ' || b.article_id) as "where"
    from (select article_id, number from later_file) f
    full join (select distinct article_id, file from block where file <> 1) b
      on b.article_id = f.article_id and b.file = f.number
    where f.number is null or b.file is null`,
  'Each file that came again left its event.': sql`
    select 'file ' || f.number || ' of article ' || f.article_id as "where" from later_file f
    where not exists (select from event e where e.article_id = f.article_id and e.deed = 'reimport'
      and e.person_id = f.brought_by and (e.data ->> 'file')::int = f.number)`,
  'The editions of an article are numbered from 1 without a gap.': sql`
    select 'article ' || article_id as "where" from edition group by article_id
    having min(number) <> 1 or max(number) <> count(*) or count(distinct number) <> count(*)`,
  'What readers get is an edition of that article.': sql`
    select 'article ' || a.id as "where" from article a left join edition e on e.id = a.live_edition_id
    where a.live_edition_id is not null and (e.article_id = a.id) is not true`,
  'Each import left its event.': sql`
    select 'article ' || a.id as "where" from article a
    where not exists (select from event e where e.article_id = a.id and e.deed = 'import')`,
  'Each change of a pairing left just one event.': sql`
    select 'pairing ' || r.article_id as "where" from pairing r
    left join (select article_id, count(*) as number, count(distinct revision) as revisions, max(revision) as last
      from event where deed in ('pair', 'pair-undo', 'reimport') group by 1) e on e.article_id = r.article_id
    where r.rev <> coalesce(e.last, 0) or r.rev <> coalesce(e.number, 0) or r.rev <> coalesce(e.revisions, 0)
      or r.confirmed_rev > r.rev`,
  'Each edition left its event.': sql`
    select 'edition ' || n.id as "where" from edition n
    where not exists (select from event e where e.article_id = n.article_id and e.deed = 'publish'
      and e.revision = n.number and e.person_id = n.published_by and e.data ->> 'hash' = n.hash)`,
  'Each event of publishing has its edition.': sql`
    select 'event ' || e.id as "where" from event e where e.deed = 'publish'
      and not exists (select from edition n where n.article_id = e.article_id and n.number = e.revision)`,
  'Readers get what was published last, or nothing once it was withdrawn.': sql`
    select 'article ' || a.id as "where" from article a left join edition n on n.id = a.live_edition_id
    where n.number is distinct from (select case e.deed when 'publish' then e.revision end from event e
      where e.article_id = a.id and e.deed in ('publish', 'withdraw') order by e.id desc limit 1)`,
  'An edition holds the texts of its versions.': sql`
    select distinct 'edition ' || n.id as "where" from edition n
    cross join jsonb_to_recordset(n.content) as c("paragraphId" uuid, "versionId" uuid, text text)
    left join version v on v.id = c."versionId"
    where (v.text = c.text and v.paragraph_id = c."paragraphId" and v.article_id = n.article_id) is not true`,
  'What an edition holds was approved before it went out.': sql`
    select distinct 'edition ' || n.id as "where" from edition n
    cross join jsonb_to_recordset(n.content) as c("paragraphId" uuid, "versionId" uuid)
    where not exists (select from decision d where d.paragraph_id = c."paragraphId" and d.version_id = c."versionId"
      and d.kind = 'approve' and d.at <= n.published_at)`,
  'An edition holds each paragraph once.': sql`
    select 'edition ' || n.id as "where" from edition n
    cross join jsonb_to_recordset(n.content) as c("paragraphId" uuid)
    group by n.id having count(*) <> count(distinct c."paragraphId")`,
  // Receipt and event are written in one transaction, so at one and the same time.
  'Each deed that was carried out kept its answer and left its event.': sql`
    select 'receipt ' || r.key as "where" from receipt r
    left join event e on e.person_id = r.person_id and e.at = r.at and e.deed = r.deed
    where r.answer is null or e.id is null`,
};
