'use client';
import { useTranslations } from 'use-intl';
import { piecesOf } from '@/lib/pairing/edit';
import { ActionMenu } from '../ui/menu';
import { useBoardDesk } from './context';
import { type RowProps, splitOf } from './row';

/** What can be done with a row, in words. */
export function RowMenu({ row, next, number }: RowProps) {
  const say = useTranslations('pairing.row-menu');
  const { edit } = useBoardDesk();
  const entries = [
    { id: 'swap', text: say('swap'), act: () => void edit({ type: 'swap', row: row.id }) },
    ...(next
      ? [{ id: 'merge', text: say('merge'), act: () => void edit({ type: 'merge-rows', row: row.id, next }) }]
      : []),
    ...(piecesOf(row).length > 1 ? [{ id: 'split', text: say('split'), act: () => void edit(splitOf(row)) }] : []),
    {
      id: 'furniture',
      text: say(row.furniture ? 'no-furniture' : 'furniture'),
      act: () => void edit({ type: 'set-furniture', row: row.id, furniture: !row.furniture }),
    },
  ];
  return <ActionMenu label={say('label', { number })} entries={entries} />;
}
