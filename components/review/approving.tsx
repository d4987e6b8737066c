'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Finding } from '@/lib/checks/finding';
import { blockingOf, waiverOf } from '@/lib/checks/waiver';
import { objectionTo } from '@/lib/review/decide';
import type { VersionView } from '@/lib/review/reading/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useDraft } from '../ui/draft';
import type { Deciding } from './actions';
import { type Deeds, useReviewDesk } from './desk';
import { Findings } from './findings';
import { useOriginName } from './origin';
import { handOf, sidesOf } from './pair';
import { seenOf } from './seen';
import { DeedTrouble } from './trouble';
import { findingsOf } from './use-findings';
import { WaiveDialog } from './waive-dialog';

/** One button a version: an editor's approval, after the warnings in it were answered. */
export function Approving({ paragraph, pair, isWriting, check, onDone, look }: Deciding) {
  const say = useTranslations('review');
  const nameOf = useOriginName();
  const { you, ownApprovalAllowed, deeds, languages } = useReviewDesk();
  const reason = useDraft<string>(`waive ${paragraph.id}`);
  const [asked, setAsked] = useState<{ version: VersionView; warnings: Finding[] } | null>(null);
  const [faulty, setFaulty] = useState<VersionView | null>(null);

  /** Gives whether nothing stands in the way, or nothing that can be answered. */
  const weigh = (version: VersionView, findings: Finding[]): boolean => {
    const blocking = blockingOf(findings, []);
    const isErrors = blocking.some(isError);
    const isToAnswer = blocking.length > 0 && !isErrors;
    setFaulty(isErrors ? version : null);
    setAsked(isToAnswer ? { version, warnings: blocking } : null);
    return !isToAnswer;
  };
  // The desk may know of more than this page was opened with: a settled name, a check that weighs more. The row tells of
  // that before it tells of the refusal.
  const approve = useDeed(async (input: Parameters<Deeds['approve']>[0]) => {
    const outcome = await deeds.approve(input);
    const now = outcome.status === 'refused' && outcome.code === 'not-ready' ? await look.refresh() : null;
    const version = now?.paragraph.versions.find(({ id }) => id === input.versionId);
    if (now && version) weigh(version, findingsOf(version, now, languages));
    return outcome;
  });
  const carryOut = async (version: VersionView, warnings: Finding[]) => {
    const waivers = warnings.map((found) => waiverOf(found, reason.typed ?? ''));
    const next = await approve.run({ ...seenOf(paragraph, version), waivers });
    if (!next) return;
    setAsked(null);
    reason.sent(reason.typed);
    onDone(next);
  };
  const press = (version: VersionView) => {
    approve.forget();
    if (weigh(version, check(version))) void carryOut(version, []);
  };
  const close = () => {
    setAsked(null);
    if (approve.trouble?.code === 'not-ready') approve.forget();
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
        {/* The row tells of the version in hand only, and not while another is written. */}
        {approve.trouble && faulty && !isOver && (isWriting || faulty.id !== hand?.id) ? (
          <Findings findings={check(faulty).filter(isError)} text={faulty.text} />
        ) : null}
      </div>
      <WaiveDialog
        warnings={asked?.warnings ?? []}
        isOpen={asked !== null}
        deed={approve}
        look={look}
        reason={reason}
        onClose={close}
        onWaive={() => asked && void carryOut(asked.version, asked.warnings)}
      />
    </>
  );
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
