import Link from 'next/link';
import { directionOf } from '@/lib/articles/direction';
import type { Day, Line } from '@/lib/articles/history/timeline';
import { momentIn, offsetIn } from '@/lib/i18n/moments';
import { say } from '@/lib/i18n/say';
import { sentenceOf } from './sentence';

type Props = {
  articleId: string;
  /** Of the article's text. */
  lang: string;
  timeZone: string;
  days: Day[];
  isLatest: boolean;
  /** The event to go on below, when there is more. */
  earlier: number | null;
};

/** What happened, day by day, newest first. */
export function Timeline({ articleId, lang, timeZone, days, isLatest, earlier }: Props) {
  const path = `/desk/${articleId}/history`;
  return (
    <div className="max-w-4xl pt-8">
      {days.map(({ date, lines }) => (
        <section
          key={date}
          className="grid gap-x-8 border-b border-hairline py-6 last-of-type:border-0 md:grid-cols-[9rem_1fr]"
        >
          <h2 className="label-text pt-1 pb-3">
            <time dateTime={date}>{momentIn(new Date(date), 'UTC', 'day')}</time>
            <span className="font-normal"> · {offsetOf(lines, timeZone)}</span>
          </h2>
          <ol className="flex flex-col gap-4">
            {lines.map((line) => (
              <Entry key={line.event.id} line={line} {...{ lang, articleId, timeZone }} />
            ))}
          </ol>
        </section>
      ))}
      {isLatest && earlier === null ? null : (
        <nav aria-label={say('history.pages')} className="flex gap-6 pt-4">
          {isLatest ? null : <Link href={path}>{say('history.latest')}</Link>}
          {earlier === null ? null : <Link href={`${path}?before=${earlier}`}>{say('history.earlier')}</Link>}
        </nav>
      )}
    </div>
  );
}

/** As the clocks stood at the end of the day. */
function offsetOf([latest]: readonly Line[], timeZone: string): string {
  return latest ? offsetIn(new Date(latest.event.at), timeZone) : '';
}

function Entry(props: { line: Line; lang: string; articleId: string; timeZone: string }) {
  const { line, lang, articleId, timeZone } = props;
  const { event, count } = line;
  return (
    <li className="grid grid-cols-[3.25rem_1fr] gap-x-3">
      <time dateTime={event.at} className="pt-0.5 text-[0.9375rem] text-ink-soft tabular-nums">
        {momentIn(new Date(event.at), timeZone, 'time')}
      </time>
      <div className="min-w-0">
        <p className={tones[event.deed] ?? ''}>{sentenceOf(line)}</p>
        {event.paragraph && count === 1 ? (
          <Paragraph articleId={articleId} lang={lang} paragraph={event.paragraph} />
        ) : null}
      </div>
    </li>
  );
}

function Paragraph(props: { articleId: string; lang: string; paragraph: NonNullable<Line['event']['paragraph']> }) {
  const { id, position, excerpt } = props.paragraph;
  const text = (
    <span lang={props.lang} dir={directionOf(props.lang)} className="font-serif">
      {excerpt}
    </span>
  );
  if (position === null) {
    return (
      <p className="truncate text-ink-soft">
        {text} ({say('history.left-out')})
      </p>
    );
  }
  return (
    <p className="truncate text-ink-soft">
      <Link
        href={`/desk/${props.articleId}/review?from=${position}#p-${id}`}
        className="decoration-hairline-strong underline-offset-4 hover:text-ink hover:underline"
      >
        <span className="tabular-nums">{say('history.see-paragraph', { number: position + 1 })}</span> · {text}
      </Link>
    </p>
  );
}

const tones: Readonly<Record<string, string>> = {
  approve: 'text-approved',
  publish: 'font-medium text-approved',
  return: 'text-danger',
  withdraw: 'font-medium text-danger',
};
