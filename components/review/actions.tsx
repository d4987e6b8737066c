'use client';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { objectionTo } from '@/lib/review/decide';
import type { ParagraphView, VersionView } from '@/lib/review/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Notice } from '../ui/notice';
import { useReviewDesk } from './desk';
import { useOriginName } from './origin';
import { ReturnDialog } from './return-dialog';
import type { Pair } from './row';

/** What a decision carries: the version, and what was seen of its paragraph. */
export function seenOf(paragraph: ParagraphView, version: VersionView) {
  return { paragraphId: paragraph.id, versionId: version.id, rev: paragraph.rev, hash: version.hash };
}

/** The decisions that this person can take on a paragraph now. The store asks again. */
export function Actions(props: {
  paragraph: ParagraphView;
  pair: Pair;
  isShut: boolean;
  onDone: (paragraph: ParagraphView) => void;
  onRefresh: () => void;
  refreshing: boolean;
  onWrite: (from: VersionView) => void;
  isWriting: boolean;
  children: ReactNode;
}) {
  const { paragraph, pair, onDone } = props;
  const say = useTranslations('review');
  const { you, deeds } = useReviewDesk();
  const nameOf = useOriginName();
  const [isReturning, setReturning] = useState(false);
  const choose = useDeed(deeds.choose);
  const approve = useDeed(deeds.approve);
  const reopen = useDeed(deeds.reopen);
  const giveBack = useDeed(deeds.giveBack);
  const all = [choose, approve, reopen, giveBack];
  const pending = all.some((deed) => deed.pending);
  const trouble = all.map((deed) => deed.trouble).find((found) => found !== null);
  const objection = useObjection(paragraph);

  const carryOut = async (deed: typeof choose, version: VersionView) => {
    for (const other of all) other.forget();
    const next = await deed.run(seenOf(paragraph, version));
    if (next) onDone(next);
  };
  const sides = [pair.left, pair.right].filter((version) => version !== undefined);
  const hand = pair.right ?? pair.left;
  const canonical = paragraph.versions.find(({ id }) => id === paragraph.canonicalId);
  const own = you.approves
    ? sides.filter((version) => objection('approve', version) === 'review.objections.own-text')
    : [];
  return (
    <div className="flex flex-col gap-3 pt-4">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-2">
        {canonical ? null : (
          <>
            {sides.map((version) => {
              const name = nameOf(version);
              return you.approves ? (
                <Button
                  key={version.id}
                  look={version === hand ? 'approve' : 'quiet'}
                  isDisabled={pending || objection('approve', version) !== null}
                  onPress={() => void carryOut(approve, version)}
                >
                  {say('row.approve', { origin: name })}
                </Button>
              ) : (
                <Button
                  key={version.id}
                  look={version === hand ? 'primary' : 'quiet'}
                  isDisabled={pending || (version.id === paragraph.chosenId && paragraph.state === 'proposed')}
                  onPress={() => void carryOut(choose, version)}
                >
                  {say('row.choose', { origin: name })}
                </Button>
              );
            })}
            {hand ? (
              <Button isDisabled={props.isWriting} onPress={() => props.onWrite(hand)}>
                {say('row.edit')}
              </Button>
            ) : null}
            {you.approves && hand && paragraph.state !== 'returned' ? (
              <Button onPress={() => setReturning(true)}>{say('row.return')}</Button>
            ) : null}
          </>
        )}
        {canonical && you.approves ? (
          <Button pending={reopen.pending} onPress={() => void carryOut(reopen, canonical)}>
            {say('row.reopen')}
          </Button>
        ) : null}
        {props.children}
      </div>
      {own.length && !canonical ? <p className="text-sm text-ink-soft">{say('objections.own-text')}</p> : null}
      {trouble ? (
        <Notice tone="trouble">
          {trouble.sentence}{' '}
          {trouble.code === 'conflict' ? (
            <Button
              look="plain"
              pending={props.refreshing}
              onPress={() => {
                for (const deed of all) deed.forget();
                props.onRefresh();
              }}
            >
              {say('row.refresh')}
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {hand ? (
        <ReturnDialog
          isOpen={isReturning}
          pending={giveBack.pending}
          sentence={giveBack.trouble?.sentence}
          onClose={() => setReturning(false)}
          onReturn={async (reason) => {
            const next = await giveBack.run({ ...seenOf(paragraph, hand), reason });
            if (!next) return;
            setReturning(false);
            onDone(next);
          }}
        />
      ) : null}
    </div>
  );
}

function useObjection(paragraph: ParagraphView) {
  const { you, ownApprovalAllowed } = useReviewDesk();
  return (deed: 'approve' | 'choose', version: VersionView) =>
    objectionTo(deed, {
      state: paragraph.state,
      version: { origin: version.origin, authorId: version.author?.id ?? null },
      personId: you.id,
      ownApprovalAllowed,
    })?.sentence ?? null;
}
