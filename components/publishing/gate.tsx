import Link from 'next/link';
import type { ReactNode } from 'react';
import { directionOf } from '@/lib/articles/direction';
import { say } from '@/lib/i18n/say';
import type { Outcome } from '@/lib/outcome';
import type { Blocker } from '@/lib/publishing/readiness';
import type { Readiness } from '@/lib/publishing/store';
import type { State } from '@/lib/review/turn';
import { Notice } from '../ui/notice';
import { PublishButton } from './publish-button';

type Publish = (input: { articleId: string; hash: string; key: string }) => Promise<Outcome<{ number: number }>>;

/** May it go out? If not, what is in the way; if so, the button. */
export function Gate(props: { readiness: Readiness; next: number; mayPublish: boolean; publish: Publish }) {
  const { readiness, next, mayPublish, publish } = props;
  const { article, blockers, draft, isLive, hasNewerBoard } = readiness;
  if (!draft) return <Blocked readiness={readiness} paragraphs={blockers.filter(isParagraph)} />;
  if (isLive) return <Verdict title={say('publishing.live-title')} text={say('publishing.live-text')} isGood />;
  return (
    <Verdict
      title={say('publishing.ready-title')}
      text={say('publishing.ready-text', { number: next })}
      isGood
      warning={hasNewerBoard ? say('publishing.newer-board') : undefined}
    >
      {mayPublish ? (
        <PublishButton articleId={article.id} hash={draft.hash} next={next} publish={publish} />
      ) : (
        <p className="text-ink-soft">{say('publishing.ask-editor')}</p>
      )}
    </Verdict>
  );
}

type ParagraphBlocker = Extract<Blocker, { code: 'paragraph' }>;

function isParagraph(blocker: Blocker): blocker is ParagraphBlocker {
  return blocker.code === 'paragraph';
}

function Verdict(props: { title: string; text: string; isGood?: boolean; warning?: string; children?: ReactNode }) {
  return (
    <section className="flex flex-col items-start gap-4">
      <div>
        <h2 className={`font-serif text-[1.625rem] leading-tight ${props.isGood ? 'text-approved' : ''}`}>
          {props.title}
        </h2>
        <p className="max-w-[60ch] pt-2 text-pretty text-ink-soft">{props.text}</p>
      </div>
      {props.warning ? <Notice>{props.warning}</Notice> : null}
      {props.children}
    </section>
  );
}

function Blocked({ readiness, paragraphs }: { readiness: Readiness; paragraphs: ParagraphBlocker[] }) {
  const { article, approved, total } = readiness;
  if (!paragraphs.length) {
    return (
      <Verdict title={say('publishing.not-paired-title')} text={say('publishing.not-paired-text')}>
        <Link href={`/desk/${article.id}/pairing`} className="underline underline-offset-4">
          {say('publishing.to-pairing')}
        </Link>
      </Verdict>
    );
  }
  const live = article.liveEdition ? 'yes' : 'no';
  return (
    <>
      <Verdict
        title={say('publishing.blocked-title', { open: paragraphs.length })}
        text={say('publishing.blocked-text', { approved, total, live })}
        warning={readiness.hasNewerBoard ? say('publishing.newer-board') : undefined}
      />
      <BlockerList articleId={article.id} lang={article.targetLang} paragraphs={paragraphs} />
    </>
  );
}

/** Named one by one, but no more than somebody works through before looking again. */
const SHOWN = 100;

function BlockerList(props: { articleId: string; lang: string; paragraphs: ParagraphBlocker[] }) {
  const { articleId, lang, paragraphs } = props;
  const more = paragraphs.length - SHOWN;
  return (
    <>
      <ol aria-label={say('publishing.blocked-list')} className="mt-8 border-t border-hairline">
        {paragraphs.slice(0, SHOWN).map(({ paragraphId, position, state, excerpt }) => (
          <li key={paragraphId} className="border-b border-hairline">
            <Link
              href={`/desk/${articleId}/review?from=${position}#p-${paragraphId}`}
              className="group grid grid-cols-[2.25rem_1fr] gap-x-3 gap-y-1 py-3 sm:grid-cols-[2.25rem_1fr_11rem]"
            >
              <span className="text-end text-ink-soft tabular-nums">{position + 1}</span>
              <span
                lang={lang}
                dir={directionOf(lang)}
                className="font-serif leading-snug [overflow-wrap:anywhere] decoration-hairline-strong underline-offset-4 group-hover:underline"
              >
                {excerpt}
              </span>
              <span className={`col-start-2 text-[0.9375rem] sm:col-start-3 ${looks[state].tone}`}>
                <span aria-hidden="true">{looks[state].mark} </span>
                {say(`review.states.${state}`)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {more > 0 ? <p className="pt-3 text-ink-soft">{say('publishing.blocked-more', { more })}</p> : null}
    </>
  );
}

const looks: Record<State, { mark: string; tone: string }> = {
  open: { mark: '○', tone: 'text-ink-soft' },
  proposed: { mark: '◐', tone: 'text-polished' },
  returned: { mark: '↩', tone: 'text-danger' },
  approved: { mark: '●', tone: 'text-approved' },
};
