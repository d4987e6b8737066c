'use client';
import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { HistoryItem, ParagraphView, VersionView } from '@/lib/review/reading/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Moment } from '../ui/moment';
import { Refused } from '../ui/refused';
import { ArticleText } from '../ui/text';
import { useReviewDesk } from './desk';
import { useOriginName } from './origin';
import { seenOf } from './seen';
import { DeedTrouble, type Refresh } from './trouble';

/** Versions and decisions of a paragraph in order; an earlier version can be proposed again. Nothing is erased. */
export function History({
  paragraph,
  look,
  onDone,
}: {
  paragraph: ParagraphView;
  look: Refresh;
  onDone: (paragraph: ParagraphView) => void;
}) {
  const say = useTranslations('review.history');
  const { deeds } = useReviewDesk();
  const [items, setItems] = useState<HistoryItem[] | null>(null);
  const { run, trouble } = useDeed(
    useCallback(
      (input: { paragraphId: string; key: string }) => deeds.history({ paragraphId: input.paragraphId }),
      [deeds],
    ),
  );
  const choose = useDeed(deeds.choose);
  // Read again whenever the paragraph moved on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the history new
  useEffect(() => {
    void run({ paragraphId: paragraph.id }).then((found) => found && setItems(found));
  }, [run, paragraph.id, paragraph.rev]);

  const restore = async (version: VersionView) => {
    const next = await choose.run(seenOf(paragraph, version));
    if (next) onDone(next);
  };
  return (
    <div className="mt-4 max-w-[76ch] border-t border-hairline pt-3">
      {trouble ? <Refused sentence={trouble.sentence} /> : null}
      <DeedTrouble deed={choose} {...look} />
      {items ? (
        <ol className="flex flex-col gap-4">
          {items.map((item) =>
            item.type === 'version' ? (
              <VersionItem
                key={item.version.id}
                version={item.version}
                canRestore={paragraph.state !== 'approved' && item.version.id !== paragraph.chosenId}
                onRestore={() => void restore(item.version)}
                pending={choose.pending}
              />
            ) : (
              <li key={item.decision.id} className="text-[0.9375rem]">
                <p>
                  {say(item.decision.kind, { who: item.decision.by, number: item.decision.versionNumber })}{' '}
                  <span className="text-ink-soft">
                    · <Moment at={item.decision.at} exact />
                  </span>
                </p>
                {item.decision.reason ? <p className="ps-4 text-ink-soft">“{item.decision.reason}”</p> : null}
              </li>
            ),
          )}
        </ol>
      ) : trouble ? null : (
        <p className="text-ink-soft">{say('loading')}</p>
      )}
    </div>
  );
}

function VersionItem(props: { version: VersionView; canRestore: boolean; onRestore: () => void; pending: boolean }) {
  const say = useTranslations('review.history');
  const { languages } = useReviewDesk();
  const nameOf = useOriginName();
  const { version } = props;
  const isSource = version.origin === 'source';
  return (
    <li className="border-s-2 border-hairline-strong/50 ps-4">
      <p className="text-[0.9375rem]">
        <span className="font-medium">{say('version', { number: version.number, origin: nameOf(version) })}</span>
        <span className="text-ink-soft">
          {' '}
          · {version.author ? say('wrote', { who: version.author.name }) : say('imported')} ·{' '}
          <Moment at={version.at} exact />
        </span>
      </p>
      <ArticleText lang={isSource ? languages.source : languages.target} text={version.text} className="text-base" />
      {props.canRestore && !isSource ? (
        <Button look="plain" pending={props.pending} onPress={props.onRestore}>
          {say('restore')}
        </Button>
      ) : null}
    </li>
  );
}
