import type { ReactNode } from 'react';
import { directionOf } from '@/lib/articles/direction';
import { interfaceLanguage, say } from '@/lib/i18n/say';
import type { EditionParagraph } from '@/lib/publishing/edition';
import { Day } from './sheet';

type Edition = { title: string; lang: string; number: number; publishedAt: Date; content: readonly EditionParagraph[] };

/** An edition as its readers get it. */
export function Article({ edition, timeZone }: { edition: Edition; timeZone: string }) {
  const { title, lang, number, publishedAt, content } = edition;
  return (
    <>
      <ArticleText {...{ title, lang, content }} />
      <p className="end" lang={interfaceLanguage} dir="ltr">
        {say('reader.edition', { number })} · <Day at={publishedAt} timeZone={timeZone} />
      </p>
    </>
  );
}

type Level = 1 | 3;

/** The text of an edition, each paragraph as what it is; its headline is a heading of the given level. */
export function ArticleText({
  title,
  lang,
  content,
  level = 1,
}: Pick<Edition, 'title' | 'lang' | 'content'> & { level?: Level }) {
  const Headline = `h${level}` as const;
  const first = content.findIndex(({ kind }) => kind === 'title');
  return (
    <article lang={lang} dir={directionOf(lang)}>
      {/* Without a title of its own it is the first words, for screen readers: on the page they stand already. */}
      {first < 0 ? <Headline className="unseen">{title}</Headline> : null}
      {runsOf(content).map(({ from, items }) =>
        items.length > 1 || items[0]?.kind === 'list item' ? (
          <List key={from} items={items} />
        ) : (
          items.map((item) => <Paragraph key={from} item={item} isHeadline={from === first} level={level} />)
        ),
      )}
    </article>
  );
}

function Paragraph(props: { item: EditionParagraph; isHeadline: boolean; level: Level }): ReactNode {
  const { kind, text } = props.item;
  const Headline = `h${props.level}` as const;
  const Heading = props.level === 1 ? 'h2' : 'h4';
  if (props.isHeadline) return <Headline>{text}</Headline>;
  switch (kind) {
    case 'title':
    case 'heading':
      return <Heading>{text}</Heading>;
    case 'quote':
      return (
        <blockquote>
          <p>{text}</p>
        </blockquote>
      );
    case 'caption':
      return (
        <figure>
          <figcaption>{text}</figcaption>
        </figure>
      );
    default:
      return <p>{text}</p>;
  }
}

// Where the text brings its own mark or number, none is put before it.
const MARKED = /^(?:[-–—•*·▪◦‣]|\p{Nd}{1,2}[.)、])\s/u;

function List({ items }: { items: readonly EditionParagraph[] }) {
  const isMarked = items.some(({ text }) => MARKED.test(text));
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without marks is one
    <ul role="list" className={isMarked ? 'marked' : undefined}>
      {items.map(({ paragraphId, text }) => (
        <li key={paragraphId}>{text}</li>
      ))}
    </ul>
  );
}

type Run = { from: number; items: EditionParagraph[] };

/** List items that follow one another are one list; everything else stands alone. */
function runsOf(content: readonly EditionParagraph[]): Run[] {
  const runs: Run[] = [];
  for (const [from, item] of content.entries()) {
    const open = runs.at(-1);
    if (item.kind === 'list item' && open?.items.at(-1)?.kind === 'list item') open.items.push(item);
    else runs.push({ from, items: [item] });
  }
  return runs;
}
