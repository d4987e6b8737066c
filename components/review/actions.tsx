'use client';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Finding } from '@/lib/checks/finding';
import type { ParagraphView, VersionView } from '@/lib/review/reading/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Approving } from './approving';
import { useReviewDesk } from './desk';
import { useOriginName } from './origin';
import { handOf, type Pair, sidesOf } from './pair';
import { ReturnDialog } from './return-dialog';
import { seenOf } from './seen';
import { DeedTrouble, type Refresh } from './trouble';

/** The decisions that this person can take on a paragraph now. The store asks again. */
export function Actions(props: {
  paragraph: ParagraphView;
  pair: Pair;
  /** A version of one's own; the row then tells nothing of the others. */
  isWriting: boolean;
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

export type Deciding = Parameters<typeof Actions>[0];

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
