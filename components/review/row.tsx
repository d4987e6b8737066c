'use client';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useCallback, useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isNaming, standingText } from '@/lib/review/naming';
import type { ParagraphView } from '@/lib/review/reading/store';
import { Plain } from '../diff/parts';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useDraft } from '../ui/draft';
import { isFar } from '../ui/far';
import { isFree } from '../ui/free-key';
import { useKeptFocus } from '../ui/kept-focus';
import { useSingleKeys } from '../ui/single-keys';
import { ArticleText } from '../ui/text';
import { Actions } from './actions';
import { mended, toldTogether } from './corrections';
import { type Deeds, useReviewDesk } from './desk';
import { Findings, useUnderlines } from './findings';
import { History } from './history';
import { DroppedDraft, StrandedDraft } from './lost-drafts';
import { useNear } from './near';
import { handOf, pairOf } from './pair';
import { seenOf } from './seen';
import { Sides } from './sides';
import { State } from './state';
import { DeedTrouble } from './trouble';
import { useChecks } from './use-findings';
import { Writer, type Written } from './writer';

/** One paragraph: its versions side by side, or the approved text, and what can be decided about it. */
export function ParagraphRow({ initial, order }: { initial: ParagraphView; order: number }) {
  const say = useTranslations('review');
  const { languages, deeds, progress, onMeasures } = useReviewDesk();
  const hasKeys = useSingleKeys();
  const [paragraph, setParagraph] = useState(initial);
  const [pair, setPair] = useState(() => pairOf(initial));
  if (initial.rev > paragraph.rev) {
    setParagraph(initial);
    setPair(pairOf(initial));
  }
  const router = useRouter();
  const [isOpen, setOpen] = useState<'versions' | 'history' | null>(null);
  const draft = useDraft<Written>(paragraph.id);
  const { typed } = draft;
  const [asked, setAsked] = useState(0); // how often the writer was asked for
  const [dropped, setDropped] = useState<Written | null>(null);
  const [deedsDone, setDeedsDone] = useState(0);
  const looking = useLook(deeds.look);
  const fix = useDeed(deeds.write);
  const stateId = useId();
  const [element, isNear] = useNear<HTMLLIElement>(order);
  useKeptFocus(element, deedsDone);
  const check = useChecks(paragraph);
  const hand = handOf(paragraph, pair);
  const findings = useMemo(
    () => (isNear && hand && paragraph.state !== 'approved' ? check(hand) : []),
    [isNear, hand, paragraph.state, check],
  );

  const show = useCallback(
    (next: ParagraphView) => {
      setParagraph(next);
      setDeedsDone((count) => count + 1);
      if (next.rev === paragraph.rev) return;
      progress.moved(paragraph.state, next.state);
      // The head of the room and its tab are called by this paragraph.
      if (isNaming(next) && standingText(next) !== standingText(paragraph)) router.refresh();
      setPair(pairOf(next));
      setDropped(null);
    },
    [paragraph, progress, router],
  );
  const refresh = async () => {
    const now = await looking.run({ paragraphId: paragraph.id });
    if (!now) return null;
    onMeasures(now.measures);
    show(now.paragraph);
    return now;
  };
  const look = { refresh, refreshing: looking.pending };

  const mend = async (text: string) => {
    const next = hand && (await fix.run({ ...seenOf(paragraph, hand), text }));
    if (!next) return;
    show(next);
    // a mark that had the focus may be another change now
    element.current?.focus({ preventScroll: true });
  };
  const write = (next: Written) => {
    draft.keep(next);
    setAsked(asked + 1);
  };
  const discard = () => {
    const isChanged = paragraph.versions.every(({ id, text }) => id !== typed?.basedOn || text !== typed.text);
    setDropped(isChanged ? typed : null);
    draft.keep(null);
    setDeedsDone(deedsDone + 1);
  };
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (!hasKeys || nativeEvent.repeat || !isFree(nativeEvent)) return;
    const first = toldTogether(findings).find(({ fixes }) => fixes.length);
    // A deed has its key on its button, so that a key does what can be pressed just then, and nothing else.
    const button = element.current?.querySelector<HTMLElement>(`button[data-key="${CSS.escape(key)}"]:enabled`);
    if (button) button.click();
    else if (key === 'f' && first && hand && !isWriting && !fix.pending) void mend(mended(hand.text, first.fixes));
    else return;
    nativeEvent.preventDefault();
  };

  const canonical = paragraph.versions.find(({ id }) => id === paragraph.canonicalId);
  const source = paragraph.versions.findLast(({ origin }) => origin === 'source');
  const underSource = useUnderlines(findings, 'source', source?.text);
  const isWriting = typed !== null && !canonical;
  const isShut = canonical !== undefined && isOpen !== 'versions';
  return (
    <li
      ref={element}
      id={`p-${paragraph.id}`}
      data-state={paragraph.state}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      aria-label={say('row.label', { number: paragraph.position + 1 })}
      // The focus comes here after a decision: what it came to is said with the row.
      aria-describedby={stateId}
      className={`scroll-mt-16 border-b sm:scroll-mt-20 border-hairline py-7 print:break-inside-avoid print:py-4 outline-offset-8 ${isFar(order) ? '[contain-intrinsic-size:auto_24rem] [content-visibility:auto]' : ''}`}
    >
      <State paragraph={paragraph} id={stateId} />
      {source ? (
        <details className="pt-2" open>
          <summary className="label-text cursor-pointer">{say('row.source')}</summary>
          <ArticleText
            lang={languages.source}
            text={<Plain text={source.text} under={underSource} />}
            className="max-w-[68ch] pt-1 text-ink-soft"
          />
        </details>
      ) : null}
      {isShut ? (
        <ArticleText lang={languages.target} text={canonical.text} className="max-w-[68ch] pt-3" />
      ) : (
        <Sides paragraph={paragraph} pair={pair} onPair={setPair} isNear={isNear} findings={findings} />
      )}
      {hand && !isWriting ? (
        <Findings findings={findings} text={hand.text} onFix={(text) => void mend(text)} pending={fix.pending} />
      ) : null}
      <DeedTrouble deed={looking} {...look} />
      <DeedTrouble deed={fix} {...look} />
      <Actions
        paragraph={paragraph}
        pair={pair}
        isWriting={isWriting}
        check={check}
        onDone={show}
        look={look}
        onWrite={(from) => write(typed ?? { basedOn: from.id, text: from.text })}
      >
        {canonical ? (
          <Button look="plain" onPress={() => setOpen(isOpen === 'versions' ? null : 'versions')}>
            {say(isOpen === 'versions' ? 'row.hide-compare' : 'row.compare')}
          </Button>
        ) : null}
        <Button
          look="plain"
          aria-expanded={isOpen === 'history'}
          onPress={() => setOpen(isOpen === 'history' ? null : 'history')}
        >
          {say(isOpen === 'history' ? 'row.hide-history' : 'row.history')}
        </Button>
      </Actions>
      {isWriting ? (
        <Writer
          paragraph={paragraph}
          draft={draft}
          typed={typed}
          asked={asked}
          onDiscard={discard}
          onDone={show}
          look={look}
        />
      ) : null}
      {typed && canonical ? <StrandedDraft text={typed.text} onDiscard={discard} /> : null}
      {dropped && !typed ? <DroppedDraft onBack={() => write(dropped)} /> : null}
      {isOpen === 'history' ? <History paragraph={paragraph} look={look} onDone={show} /> : null}
    </li>
  );
}

// Reading again changes nothing, so it carries no key of its own.
function useLook(look: Deeds['look']) {
  return useDeed(useCallback(({ paragraphId }: { paragraphId: string; key: string }) => look({ paragraphId }), [look]));
}
