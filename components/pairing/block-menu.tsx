'use client';
import { useTranslations } from 'use-intl';
import type { Edit } from '@/lib/pairing/edit';
import { ActionMenu } from '../ui/menu';

type Moves = Record<'up' | 'down' | 'across' | 'alone', Edit | null>;

/** What can be done with a block, in words. */
export function BlockMenu(props: {
  moves: Moves;
  onMove: (edit: Edit) => boolean;
  onSplit: () => void;
  onJoin: (() => void) | null;
}) {
  const say = useTranslations('pairing.block-menu');
  const { moves, onMove } = props;
  const entries = (['up', 'down', 'across', 'alone'] as const).flatMap((name) => {
    const move = moves[name];
    return move ? [{ id: name, text: say(name), act: () => void onMove(move) }] : [];
  });
  return (
    <span className="absolute end-0 top-0">
      <ActionMenu
        label={say('label')}
        entries={[
          ...entries,
          { id: 'split', text: say('split'), act: props.onSplit },
          ...(props.onJoin ? [{ id: 'join', text: say('join'), act: props.onJoin }] : []),
        ]}
      />
    </span>
  );
}
