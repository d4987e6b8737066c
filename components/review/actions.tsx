'use client';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Finding } from '@/lib/checks/finding';
import { blockingOf, waiverOf } from '@/lib/checks/waiver';
import { objectionTo } from '@/lib/review/decide';
import type { ParagraphView, VersionView } from '@/lib/review/reading/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useDraft } from '../ui/draft';
import { useReviewDesk } from './desk';
import { Findings } from './findings';
import { useOriginName } from './origin';
import { handOf, type Pair, sidesOf } from './pair';
import { ReturnDialog } from './return-dialog';
import { DeedTrouble, type Refresh } from './trouble';
import { WaiveDialog } from './waive-dialog';

/** What a decision carries: the version, and what was seen of its paragraph. */
export function seenOf(paragraph: ParagraphView, version: VersionView) {
  return { paragraphId: paragraph.id, versionId: version.id, rev: paragraph.rev, hash: version.hash };
}

/** The decisions that this person can take on a paragraph now. The store asks again. */
export function Actions(props: {
  paragraph: ParagraphView;
  pair: Pair;
  check: (version: VersionView) => Finding[];
  onDone: (paragraph: ParagraphView) => void;
  look: Refresh;
  onWrite: (from: VersionView) => void;
  children: ReactNode;
}) {
  const { paragraph, pair, onDone } = props;
  const say = useTranslations('review');
  const { you, deeds } = useReviewDesk();
  const reopen = useDeed(deeds.reopen);
  const [isReturning, setReturning] = useState(false);
  const hand = handOf(paragraph, pair);
  const canonical = paragraph.versions.find(({ id }) => id === paragraph.canonicalId);
  return (
    <div className="flex flex-col gap-3 pt-4 print:hidden">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-2">
        {canonical ? null : (
          <>
            {you.approves ? <Approving {...props} /> : <Choosing {...props} />}
            {hand ? (
              <Button data-key="e" onPress={() => props.onWrite(hand)}>
                {say('row.edit')}
              </Button>
            ) : null}
            {you.approves && hand && paragraph.state !== 'returned' ? (
              <Button data-key="r" onPress={() => setReturning(true)}>
                {say('row.return')}
              </Button>
            ) : null}
          </>
        )}
        {canonical && you.approves ? (
          <Button
            pending={reopen.pending}
            onPress={async () => {
              const next = await reopen.run(seenOf(paragraph, canonical));
              if (next) onDone(next);
            }}
          >
            {say('row.reopen')}
          </Button>
        ) : null}
        {props.children}
      </div>
      <DeedTrouble deed={reopen} {...props.look} />
      {hand ? (
        <ReturnDialog
          paragraph={paragraph}
          version={hand}
          look={props.look}
          isOpen={isReturning}
          onClose={() => setReturning(false)}
          onDone={onDone}
        />
      ) : null}
    </div>
  );
}

type Deciding = Parameters<typeof Actions>[0];

/** One button a version: a translator's proposal. */
function Choosing({ paragraph, pair, onDone, look }: Deciding) {
  const say = useTranslations('review.row');
  const nameOf = useOriginName();
  const choose = useDeed(useReviewDesk().deeds.choose);
  const hand = handOf(paragraph, pair);
  return (
    <>
      {sidesOf(pair).map((version) => (
        <Button
          key={version.id}
          look={version === hand ? 'primary' : 'quiet'}
          data-key={version === hand ? 'a' : undefined}
          className="wrap-anywhere"
          pending={choose.pending}
          isDisabled={version.id === paragraph.chosenId && paragraph.state === 'proposed'}
          onPress={async () => {
            const next = await choose.run(seenOf(paragraph, version));
            if (next) onDone(next);
          }}
        >
          {say('choose', { origin: nameOf(version) })}
        </Button>
      ))}
      <div className="order-last w-full empty:hidden">
        <DeedTrouble deed={choose} {...look} />
      </div>
    </>
  );
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** One button a version: an editor's approval, after the warnings in it were answered. */
function Approving({ paragraph, pair, check, onDone, look }: Deciding) {
  const say = useTranslations('review');
  const nameOf = useOriginName();
  const { you, ownApprovalAllowed, deeds } = useReviewDesk();
  const approve = useDeed(deeds.approve);
  const reason = useDraft<string>(`waive ${paragraph.id}`);
  const [asked, setAsked] = useState<{ version: VersionView; warnings: Finding[] } | null>(null);
  const [faulty, setFaulty] = useState<VersionView | null>(null);

  const carryOut = async (version: VersionView, warnings: Finding[]) => {
    const waivers = warnings.map((found) => waiverOf(found, reason.typed ?? ''));
    const next = await approve.run({ ...seenOf(paragraph, version), waivers });
    if (!next) return;
    setAsked(null);
    reason.sent(reason.typed);
    onDone(next);
  };
  const press = (version: VersionView) => {
    const blocking = blockingOf(check(version), []);
    const isErrors = blocking.some(isError);
    approve.forget();
    setFaulty(isErrors ? version : null);
    if (blocking.length && !isErrors) setAsked({ version, warnings: blocking });
    else void carryOut(version, []);
  };
  const isOwn = (version: VersionView) =>
    objectionTo('approve', {
      state: paragraph.state,
      version: { origin: version.origin, authorId: version.author?.id ?? null },
      personId: you.id,
      ownApprovalAllowed,
    }) !== null;
  const sides = sidesOf(pair);
  const hand = handOf(paragraph, pair);
  // What was refused for its errors may be mended by now, or its check may weigh less.
  const isOver =
    faulty !== null && !(sides.some(({ id }) => id === faulty.id) && blockingOf(check(faulty), []).some(isError));
  return (
    <>
      {sides.map((version) => (
        <Button
          key={version.id}
          look={version === hand ? 'approve' : 'quiet'}
          data-key={version === hand ? 'a' : undefined}
          className="wrap-anywhere"
          pending={approve.pending}
          isDisabled={isOwn(version)}
          onPress={() => press(version)}
        >
          {say('row.approve', { origin: nameOf(version) })}
        </Button>
      ))}
      {sides.some(isOwn) ? (
        <p className="order-last w-full text-sm text-ink-soft">{say('objections.own-text')}</p>
      ) : null}
      <div className="order-last w-full empty:hidden">
        {asked || isOver ? null : <DeedTrouble deed={approve} {...look} isKnown={faulty !== null} />}
        {/* The row tells of the version in hand only. */}
        {approve.trouble && faulty && !isOver && faulty.id !== hand?.id ? (
          <Findings findings={check(faulty).filter(isError)} text={faulty.text} />
        ) : null}
      </div>
      <WaiveDialog
        warnings={asked?.warnings ?? []}
        isOpen={asked !== null}
        deed={approve}
        look={look}
        reason={reason}
        onClose={() => setAsked(null)}
        onWaive={() => asked && void carryOut(asked.version, asked.warnings)}
      />
    </>
  );
}
