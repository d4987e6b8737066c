'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { leftOf } from '@/lib/pairing/changes';
import type { FilePlan } from '@/lib/pairing/files/store';
import { ARTICLE_FILES, type Content, refusingLarge, type Sheet, TextSheet, useSheet } from '../desk/text-sheet';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Notice } from '../ui/notice';
import { Refused } from '../ui/refused';
import { FileChangesList, type Languages } from './file-changes';

type File = { articleId: string; text: string; key: string };
type FindFormer = (input: { articleId: string; key: string }) => Promise<Outcome<Content | null>>;

/** The file has changed: bring it again, see what that does, and only then take it over. */
export function ChangedFile(props: {
  articleId: string;
  languages: Languages;
  /** The number of the edition that readers have, where they have one. */
  edition: number | null;
  /** The file from before, where there is one. */
  former: FindFormer | null;
  plan: (input: File) => Promise<Outcome<FilePlan>>;
  take: (
    input: File & { fileName: string; rev: number; hash: string },
  ) => Promise<Outcome<{ rev: number; settled: boolean }>>;
}) {
  const { articleId } = props;
  const say = useTranslations('pairing.again');
  const router = useRouter();
  const sheet = useSheet(`again ${articleId}`);
  const { text, fileName } = sheet;
  const [shown, setShown] = useState<{ text: string; plan: FilePlan } | null>(null);
  const { plan } = props;
  const planning = useDeed(useMemo(() => refusingLarge(plan), [plan]));
  const taking = useDeed(props.take);
  // After a conflict what was shown does not stand any more; after a broken connection it does, to be tried again.
  const current = shown?.text === text && taking.trouble?.code !== 'conflict' ? shown.plan : null;

  const show = async () => {
    // The old list goes first: it may be just what was refused.
    setShown(null);
    taking.forget();
    const plan = await planning.run({ articleId, text });
    setShown(plan && { text, plan });
  };
  const take = async ({ rev, hash }: FilePlan) => {
    const done = await taking.run({ articleId, text, fileName, rev, hash });
    if (!done) return;
    sheet.sent();
    router.push(`/desk/${articleId}/${done.settled ? 'review' : 'pairing'}`);
  };

  return (
    <>
      <Bring sheet={sheet} articleId={articleId} pending={planning.pending} trouble={planning.trouble} onShow={show} />
      {props.former ? <TakeBack articleId={articleId} former={props.former} onFound={sheet.put} /> : null}
      {taking.trouble && !current ? <Trouble {...taking.trouble} /> : null}
      {current ? (
        <Changes plan={current} languages={props.languages}>
          <div className="flex flex-col gap-4 pt-6">
            <div className="flex flex-wrap items-center gap-4">
              <Button look="primary" pending={taking.pending} onPress={() => void take(current)}>
                {say(taking.pending ? 'taking' : 'take')}
              </Button>
              <p className="max-w-2xl text-[0.9375rem] text-ink-soft">
                {say(`counts.${current.counts}`, { ends: current.ends })}
                {props.edition === null ? null : ` ${say('readers', { edition: props.edition })}`}
              </p>
            </div>
            {taking.trouble ? <Trouble {...taking.trouble} /> : null}
          </div>
        </Changes>
      ) : null}
    </>
  );
}

/** What was asked for is what is looked at next: it comes into sight, and has the focus. */
function Changes({ plan, languages, children }: { plan: FilePlan; languages: Languages; children: ReactNode }) {
  const say = useTranslations('pairing.again');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const { removed, unchanged } = plan.changes;
  const left = leftOf(plan.changes);
  return (
    <section aria-labelledby={id} className="border-t border-hairline pt-6">
      <h2 ref={heading} id={id} tabIndex={-1} className="w-fit scroll-mt-6 font-serif text-2xl leading-tight">
        {say('list')}
      </h2>
      <div className="pt-3">
        {plan.isNothing ? <Notice>{say('nothing')}</Notice> : null}
        {plan.isAnother ? <Notice tone="trouble">{say('another', { left, all: left + removed.length })}</Notice> : null}
        {plan.isNothing || plan.isAnother ? null : <p role="status">{say('unchanged', { count: unchanged })}</p>}
      </div>
      {plan.isNothing ? null : (
        <>
          <FileChangesList changes={plan.changes} languages={languages} />
          {children}
        </>
      )}
    </section>
  );
}

function Trouble({ fields, sentence }: { fields: Record<string, string>; sentence: string }) {
  return <Refused sentence={fields.text ?? sentence} />;
}

/** After a wrong file: what stood there before it is put on the sheet, and shown and taken over like any other. */
function TakeBack(props: { articleId: string; former: FindFormer; onFound: (former: Content) => void }) {
  const say = useTranslations('pairing.again');
  const { run, pending, trouble } = useDeed(props.former);
  const find = async () => {
    const former = await run({ articleId: props.articleId });
    if (former) props.onFound(former);
  };
  return (
    <div className="flex max-w-3xl flex-col gap-3 pb-8">
      <p className="text-ink-soft">
        {say('wrong')}{' '}
        <Button look="plain" pending={pending} onPress={() => void find()}>
          {say('former')}
        </Button>
      </p>
      {trouble ? <Refused sentence={trouble.sentence} /> : null}
    </div>
  );
}

/** Said once a wait is longer than people expect, and read out then: the place is there before. */
function LongWait({ children }: { children: ReactNode }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 3000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="max-w-2xl text-[0.9375rem] text-ink-soft">
      {isLong ? children : null}
    </p>
  );
}

function Bring(props: {
  sheet: Sheet;
  articleId: string;
  pending: boolean;
  trouble: { sentence: string; fields: Record<string, string> } | null;
  onShow: () => Promise<void>;
}) {
  const say = useTranslations('pairing.again');
  const sayHow = useTranslations('desk.import');
  const { sheet, pending, trouble } = props;
  return (
    <form
      className="max-w-3xl py-8"
      onSubmit={(event) => {
        event.preventDefault();
        void props.onShow();
      }}
    >
      <h2 className="font-serif text-2xl leading-tight">{say('title')}</h2>
      <p className="max-w-2xl pt-3 text-ink-soft">{say('what')}</p>
      <TextSheet
        sheet={sheet}
        label={say('text')}
        file={{ label: sayHow('file'), ...ARTICLE_FILES }}
        placeholder={say('placeholder')}
        rows={12}
        error={trouble?.fields.text}
      />
      <div className="flex flex-col gap-4 pt-4">
        {trouble && !trouble.fields.text ? <Refused sentence={trouble.sentence} /> : null}
        <div className="flex items-center gap-4">
          <Button type="submit" pending={pending} isDisabled={!sheet.text.trim()}>
            {say(pending ? 'showing' : 'show')}
          </Button>
          <Link href={`/desk/${props.articleId}/pairing`} className="text-ink-soft underline underline-offset-4">
            {say('back')}
          </Link>
        </div>
        {pending ? <LongWait>{say('showing-long')}</LongWait> : null}
      </div>
    </form>
  );
}
