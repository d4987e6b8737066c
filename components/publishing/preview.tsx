import { say } from '@/lib/i18n/say';
import type { EditionDraft } from '@/lib/publishing/edition';
import { ArticleText } from '../reader/article';

/** Enough to see how it begins; the whole is a page of its own. */
const SHOWN = 60;

/** The text as it goes out, on the desk's own paper. */
export function Preview({ articleId, draft, isLive }: { articleId: string; draft: EditionDraft; isLive: boolean }) {
  const { content } = draft;
  return (
    <section className="pt-14" aria-labelledby="preview">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-hairline pb-2">
        <h2 id="preview" className="label-text">
          {say(isLive ? 'publishing.preview-live' : 'publishing.preview')}
        </h2>
        <a
          href={`/desk/${articleId}/publish/preview`}
          className="text-[0.9375rem] text-ink-soft underline decoration-hairline-strong underline-offset-4 hover:text-ink"
        >
          {say('publishing.preview-open')}
        </a>
      </div>
      <DeskPaper edition={{ ...draft, content: content.slice(0, SHOWN) }} />
      {content.length > SHOWN ? (
        <p className="pt-6 text-ink-soft">{say('publishing.preview-more', { shown: SHOWN, total: content.length })}</p>
      ) : null}
    </section>
  );
}

/** The text of an edition as its readers get it, inside of a room. */
export function DeskPaper({ edition }: { edition: EditionDraft }) {
  return (
    <div className={`prose-text max-w-[34rem] pt-8 ${LOOK}`}>
      <ArticleText {...edition} level={3} />
    </div>
  );
}

const LOOK = [
  '[&_article>*]:mb-4 [&_.unseen]:sr-only',
  '[&_h3]:text-[1.875rem] [&_h3]:leading-[1.15] [&_h3]:font-semibold [&_h3]:tracking-[-0.012em] [&_h3]:mb-6',
  '[&_h4]:mt-8 [&_h4]:text-xl [&_h4]:leading-tight [&_h4]:font-semibold',
  '[&_blockquote]:border-s-2 [&_blockquote]:border-ink [&_blockquote]:ps-5 [&_blockquote]:text-[1.2rem]',
  '[&_figure]:border-y [&_figure]:border-hairline [&_figure]:py-2.5 [&_figure]:text-base [&_figure]:text-ink-soft',
  '[&_ul]:list-disc [&_ul]:ps-5 [&_ul.marked]:list-none [&_ul.marked]:ps-4 [&_ul.marked]:-indent-4',
].join(' ');
