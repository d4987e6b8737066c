'use client';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleHead } from '@/lib/articles/store';
import type { Outcome } from '@/lib/outcome';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useKeptFocus } from '../ui/kept-focus';
import { Moment } from '../ui/moment';
import { Refused } from '../ui/refused';

export type SetAsideDeed = (input: {
  articleId: string;
  aside: boolean;
  key: string;
}) => Promise<Outcome<{ aside: boolean }>>;

/** Takes an article out of the queue and brings it back. Of one that is out there is nothing to say: withdrawing comes first. */
export function SetAside({
  article: { id: articleId, setAside, liveEdition },
  deed,
}: {
  article: Pick<ArticleHead, 'id' | 'setAside' | 'liveEdition'>;
  deed: SetAsideDeed;
}) {
  const say = useTranslations('desk.article');
  const { run, pending, trouble } = useDeed(deed);
  const self = useRef<HTMLDivElement>(null);
  const isAside = setAside !== null;
  useKeptFocus(self, isAside, 'button');
  return (
    <div ref={self} className="flex min-w-0 flex-wrap items-center gap-x-3 empty:hidden">
      {setAside ? (
        <p className="min-w-0 wrap-anywhere">
          {say('aside', { who: setAside.by })} <Moment at={setAside.at} />
        </p>
      ) : null}
      {liveEdition ? null : (
        // another button each time, so that the second press of a double press does not bring it back
        <Button
          key={String(isAside)}
          look="plain"
          pending={pending}
          onPress={() => void run({ articleId, aside: !isAside })}
        >
          {say(isAside ? 'bring-back' : 'set-aside')}
        </Button>
      )}
      {trouble ? <Refused sentence={trouble.sentence} /> : null}
    </div>
  );
}
