import { sql } from 'drizzle-orm';
import { shortened } from '../articles/naming.ts';
import { schema } from './schema/index.ts';

/**
 * What the article is called now: its title paragraph as it stands, as in the edition that would go out, and the working
 * title of the import while there are no paragraphs. The paragraph is found first, so that one version is looked up.
 */
export function standingTitle() {
  return sql<string>`coalesce((select left(v.text, 400) from (
      select p.id, p.canonical_version_id, p.chosen_version_id from paragraph p
      where p.article_id = ${schema.article.id} and p.position is not null
      order by p.kind <> 'title', p.position limit 1) p
    join version v on v.id = coalesce(p.canonical_version_id, p.chosen_version_id, (select l.id from version l
      where l.paragraph_id = p.id and l.origin <> 'source' order by l.number desc limit 1))
    ), ${schema.article.title})`.mapWith((title: string) => shortened(title, 160));
}
