'use client';
import { useTranslations } from 'use-intl';
import type { Row } from '@/lib/pairing/edit';

/**
 * How sure the pairing of a row is, and why: at once where somebody should look, behind a press where nobody need, since
 * it would make each of a hundred short rows as high as three. In brief only why.
 */
export function Reasons({ row, isDoubtful, isBrief = false }: { row: Row; isDoubtful: boolean; isBrief?: boolean }) {
  const say = useTranslations('pairing');
  const percent = Math.round(100 * row.confidence);
  const isByHand = row.reasons.some(({ code }) => code === 'by-hand');
  const reasons = row.reasons.map(({ code, ...values }) => <p key={code}>{say(`reasons.${code}`, values as never)}</p>);
  const look = 'text-sm leading-snug text-ink-soft';
  if (isByHand || isBrief) return <div className={look}>{reasons}</div>;
  if (isDoubtful) {
    return (
      <div className={look}>
        <p className="font-medium text-danger">{say('doubtful', { percent })}</p>
        {reasons}
      </div>
    );
  }
  return (
    <details className={look}>
      <summary className="w-fit cursor-pointer pointer-coarse:py-2">{say('sure', { percent })}</summary>
      {reasons}
    </details>
  );
}
