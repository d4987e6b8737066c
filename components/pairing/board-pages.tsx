'use client';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button';
import { PAGE } from './use-place';

/** From page to page of a long board; the first row of the page is then in focus. */
export function BoardPages(props: { start: number; total: number; onFocusRow: (row: number) => void }) {
  const { start, total, onFocusRow } = props;
  const say = useTranslations('pairing');
  if (total <= PAGE) return null;
  const end = Math.min(start + PAGE, total);
  return (
    <nav aria-label={say('pages')} className="print:hidden flex items-center justify-between py-6">
      <Button isDisabled={start === 0} onPress={() => onFocusRow(start - PAGE)}>
        {say('page-before')}
      </Button>
      <p className="text-ink-soft">{say('page-of', { first: start + 1, last: end, total })}</p>
      <Button isDisabled={end === total} onPress={() => onFocusRow(end)}>
        {say('page-after')}
      </Button>
    </nav>
  );
}
