'use client';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Finding, Severity, Side } from '@/lib/checks/finding';
import type { Underline } from '@/lib/diff/underline';
import { Button } from '../ui/button';
import { mended, toldTogether } from './corrections';
import { underlinesOf } from './underlines';

const looks: Record<Severity, { mark: string; tone: string }> = {
  error: { mark: '■', tone: 'text-danger' },
  warning: { mark: '▲', tone: 'text-literal' },
  note: { mark: '·', tone: 'text-ink-soft' },
};

/** What the checks say about a version, worst first; a fix is one press and becomes a version of one's own. */
export function Findings({
  findings,
  text,
  onFix,
  pending = false,
}: {
  findings: readonly Finding[];
  text: string;
  onFix?: (text: string) => void;
  pending?: boolean;
}) {
  const say = useTranslations('review.findings');
  const nameOfFix = ([first, second]: ReturnType<typeof toldTogether>[number]['fixes']) => {
    if (second) return say('mend-all');
    if (!first?.text.trim()) return say('drop');
    return say(first.start === first.end ? 'insert' : 'mend', { text: first.text });
  };
  if (!findings.length) return null;
  return (
    <ul aria-label={say('label')} className="flex flex-col gap-1 pt-3 text-[0.9375rem]">
      {toldTogether(findings).map(({ found, fixes }) => (
        <li
          key={[found.check, found.message.code, found.side, found.start, found.end].join()}
          className="flex flex-wrap items-baseline gap-x-3"
        >
          <FindingLine found={found} times={fixes.length} />
          {fixes.length && onFix ? (
            <Button
              look="plain"
              pending={pending}
              onPress={() => onFix(mended(text, fixes))}
              className="pointer-fine:min-h-0! pointer-fine:py-0! print:hidden"
            >
              {nameOfFix(fixes)}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** One finding as a sentence, with its severity said and shown, and how often it is there. */
export function FindingLine({ found, times = 1 }: { found: Finding; times?: number }) {
  const say = useTranslations('review.findings');
  const tell = useTranslations('checks');
  const { mark, tone } = looks[found.severity];
  return (
    <span lang="en">
      <span aria-hidden="true" className={`${tone} pe-1.5`}>
        {mark}
      </span>
      <span className={`font-medium ${tone}`}>{say(found.severity)}:</span>{' '}
      {tell(found.message.code, found.message.values as never)}
      {times > 1 ? <span className="text-ink-soft"> {say('times', { times })}</span> : null}
    </span>
  );
}

/** Where findings stand in the text of a side; pointing there tells what they say. */
export function useUnderlines(findings: readonly Finding[], side: Side, text: string | undefined): Underline[] {
  const tell = useTranslations('checks');
  return useMemo(
    () => underlinesOf(findings, side, text ?? '', ({ message }) => tell(message.code, message.values as never)),
    [findings, side, text, tell],
  );
}
