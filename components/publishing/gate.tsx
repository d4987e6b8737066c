import Link from 'next/link';
import type { ReactNode } from 'react';
import { directionOf } from '@/lib/articles/direction';
import type { Finding } from '@/lib/checks/finding';
import { blockingOf } from '@/lib/checks/waiver';
import { say } from '@/lib/i18n/say';
import type { Outcome } from '@/lib/outcome';
import { hasHeadline } from '@/lib/publishing/edition';
import { type Blocker, NAMED } from '@/lib/publishing/readiness';
import type { Readiness } from '@/lib/publishing/store';
import type { State } from '@/lib/review/turn';
import { FindingLine } from '../review/findings';
import { Notice } from '../ui/notice';
import { PublishButton } from './publish-button';

type Publish = (input: { articleId: string; hash: string; key: string }) => Promise<Outcome<{ number: number }>>;

/** May it go out? If not, what is in the way; if so, the button. */
export function Gate(props: { readiness: Readiness; next: number; mayPublish: boolean; publish: Publish }) {
  const { readiness, next, mayPublish, publish } = props;
  const { article, draft, isLive } = readiness;
  const hash = draft && !isLive && mayPublish ? draft.hash : null;
  return (
    <PublishButton articleId={article.id} hash={hash} next={next} publish={publish}>
      <Standing readiness={readiness} next={next} mayPublish={mayPublish} />
    </PublishButton>
  );
}

function Standing(props: { readiness: Readiness; next: number; mayPublish: boolean }) {
  const { readiness, next, mayPublish } = props;
  const { blockers, draft, isLive, hasNewerBoard } = readiness;
  if (!draft) return <Blocked readiness={readiness} paragraphs={blockers.filter(isParagraph)} />;
  if (isLive) return <Verdict title={say('publishing.live-title')} text={say('publishing.live-text')} isGood />;
  return (
    <Verdict
      title={say('publishing.ready-title')}
      text={say('publishing.ready-text', { number: next })}
      isGood
      warning={hasNewerBoard ? say('publishing.newer-board') : undefined}
    >
      {hasHeadline(draft.content) ? null : (
        <Notice>
          {say('publishing.no-headline')}{' '}
          <Link href={`/desk/${readiness.article.id}/pairing`} className="underline underline-offset-4">
            {say('publishing.to-pairing')}
          </Link>
        </Notice>
      )}
      {mayPublish ? null : <p className="text-ink-soft">{say('publishing.ask-editor')}</p>}
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
      <BlockerList readiness={readiness} paragraphs={paragraphs} />
    </>
  );
}

function BlockerList({ readiness, paragraphs }: { readiness: Readiness; paragraphs: ParagraphBlocker[] }) {
  const more = paragraphs.length - NAMED;
  return (
    <>
      <ol aria-label={say('publishing.blocked-list')} className="mt-8 border-t border-hairline">
        {paragraphs.slice(0, NAMED).map((blocker) => (
          <BlockerItem
            key={blocker.paragraphId}
            article={readiness.article}
            blocker={blocker}
            findings={readiness.findings.get(blocker.versionId ?? '') ?? []}
          />
        ))}
      </ol>
      {more > 0 ? <p className="pt-3 text-ink-soft">{say('publishing.blocked-more', { more })}</p> : null}
    </>
  );
}

/** So many findings of a paragraph are spelled out here; its row in the review has all of them. */
const SPELLED = 2;

function BlockerItem(props: { article: Readiness['article']; blocker: ParagraphBlocker; findings: Finding[] }) {
  const { article, blocker } = props;
  const { position, state } = blocker;
  const { targetLang: lang } = article;
  const findings = blockingOf(props.findings, []);
  const more = findings.length - SPELLED;
  return (
    <li className="border-b border-hairline">
      <Link
        href={`/desk/${article.id}/review?from=${position}#p-${blocker.paragraphId}`}
        className="group grid grid-cols-[2.25rem_1fr] gap-x-3 gap-y-1 py-3 sm:grid-cols-[2.25rem_1fr_11rem]"
      >
        <span className="text-end text-ink-soft tabular-nums">{position + 1}</span>
        <span
          lang={lang}
          dir={directionOf(lang)}
          className="font-serif leading-snug sm:pe-5 [overflow-wrap:anywhere] decoration-hairline-strong underline-offset-4 group-hover:underline"
        >
          {blocker.excerpt}
        </span>
        <span className={`col-start-2 text-[0.9375rem] sm:col-start-3 ${looks[state].tone}`}>
          <span aria-hidden="true">{looks[state].mark} </span>
          {say(`review.states.${state}`)}
        </span>
        {findings.length ? (
          <span className="col-start-2 flex flex-col gap-0.5 text-sm sm:pe-5">
            {findings.slice(0, SPELLED).map((found) => (
              <FindingLine
                key={[found.check, found.message.code, found.side, found.start, found.end].join()}
                found={found}
              />
            ))}
            {more > 0 ? <span className="text-ink-soft">{say('publishing.findings-more', { more })}</span> : null}
          </span>
        ) : null}
      </Link>
    </li>
  );
}

const looks: Record<State, { mark: string; tone: string }> = {
  open: { mark: '○', tone: 'text-ink-soft' },
  proposed: { mark: '◐', tone: 'text-polished' },
  returned: { mark: '↩', tone: 'text-danger' },
  approved: { mark: '●', tone: 'text-approved' },
};
