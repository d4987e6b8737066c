'use client';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button';
import type { useDeed } from '../ui/deed';
import { Notice } from '../ui/notice';
import { Said } from '../ui/refused';
import type { Looked } from './desk';

/** How a row gets to the newest state of its paragraph, and of what it is checked by. */
export type Refresh = { refresh: () => Promise<Looked | null>; refreshing: boolean };

/** Why the desk said no, and the way to the newest state where the one that was seen is the reason. */
export function DeedTrouble({
  deed: { trouble, forget },
  refresh,
  refreshing,
  isKnown = false,
}: Refresh & {
  deed: Pick<ReturnType<typeof useDeed>, 'trouble' | 'forget'>;
  /** Whether the reason stood on the screen already, so that there is nothing newer to look at. */
  isKnown?: boolean;
}) {
  const say = useTranslations('review.row');
  if (!trouble) return null;
  const isOld = trouble.code === 'conflict' || (trouble.code === 'not-ready' && !isKnown);
  return (
    <Notice tone="trouble">
      <Said sentence={Object.values(trouble.fields)[0] ?? trouble.sentence} />{' '}
      {isOld ? (
        <Button
          look="plain"
          pending={refreshing}
          onPress={() => {
            forget();
            void refresh();
          }}
        >
          {say('refresh')}
        </Button>
      ) : null}
    </Notice>
  );
}
