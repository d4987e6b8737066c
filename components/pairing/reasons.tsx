'use client';
import { useTranslations } from 'use-intl';
import type { Row } from '@/lib/pairing/edit';

/** How sure the pairing of a row is, and why; in brief only why. */
export function Reasons({ row, isDoubtful, isBrief = false }: { row: Row; isDoubtful: boolean; isBrief?: boolean }) {
  const say = useTranslations('pairing');
  const percent = Math.round(100 * row.confidence);
  const isByHand = row.reasons.some(({ code }) => code === 'by-hand');
  return (
    <div className="text-sm leading-snug text-ink-soft">
      {isByHand || isBrief ? null : (
        <p className={isDoubtful ? 'font-medium text-danger' : ''}>
          {say(isDoubtful ? 'doubtful' : 'sure', { percent })}
        </p>
      )}
      {row.reasons.map((reason) => {
        const { code, ...values } = reason;
        return <p key={code}>{say(`reasons.${code}`, values as never)}</p>;
      })}
    </div>
  );
}
