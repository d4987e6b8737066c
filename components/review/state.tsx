'use client';
import { useTranslations } from 'use-intl';
import type { ParagraphView } from '@/lib/review/reading/store';
import type { State as StateName } from '@/lib/review/turn';
import { Moment } from '../ui/moment';

const looks: Record<StateName, { mark: string; tone: string }> = {
  open: { mark: '○', tone: 'text-ink-soft' },
  proposed: { mark: '◐', tone: 'text-polished' },
  returned: { mark: '↩', tone: 'text-danger' },
  approved: { mark: '●', tone: 'text-approved' },
};

const SAYS = [
  { kind: 'approve', state: 'approved' },
  { kind: 'return', state: 'returned' },
] as const;

/** Number, kind and state of a paragraph, in one line; and why it came back, if it did. @param id of the state alone */
export function State({ paragraph, id }: { paragraph: ParagraphView; id: string }) {
  const say = useTranslations('review');
  const kinds = useTranslations('kinds');
  const { state, lastDecision, position, kind } = paragraph;
  const { mark, tone } = looks[state];
  // Beside "Approved" nobody has to be told that it was approved, only by whom.
  const said = SAYS.find((one) => one.kind === lastDecision?.kind && one.state === state);
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4 text-[0.9375rem]">
        <h2 className="label-text tabular-nums">
          {position + 1} · {kinds(kind)}
        </h2>
        <p id={id} className={`font-medium wrap-anywhere ${tone}`}>
          <span aria-hidden="true">{mark} </span>
          {said && lastDecision ? say(`said.${said.kind}`, { who: lastDecision.by }) : say(`states.${state}`)}
        </p>
        {lastDecision ? (
          <p className="text-ink-soft wrap-anywhere">
            {said ? null : `${say(`by.${lastDecision.kind}`, { who: lastDecision.by })}, `}
            <Moment at={lastDecision.at} exact />
          </p>
        ) : null}
      </div>
      {state === 'returned' && lastDecision?.reason ? (
        <p className="mt-2 max-w-[68ch] border-s-[3px] border-danger bg-danger-tint px-4 py-2">
          {say('row.reason', { reason: lastDecision.reason })}
        </p>
      ) : null}
    </>
  );
}
