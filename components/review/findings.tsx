'use client';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Finding, Severity, Side } from '@/lib/checks/finding';
import type { Underline } from '@/lib/diff/underline';
import { Button } from '../ui/button';
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
  if (!findings.length) return null;
  return (
    <ul aria-label={say('label')} className="flex flex-col gap-1 pt-3 text-[0.9375rem]">
      {findings.map((found) => (
        <li
          key={[found.check, found.message.code, found.side, found.start, found.end].join()}
          className="flex flex-wrap items-baseline gap-x-3"
        >
          <FindingLine found={found} />
          {found.fix && onFix ? (
            <Button
              look="plain"
              pending={pending}
              onPress={() => onFix(mended(text, found.fix))}
              className="min-h-0 py-0"
            >
              {found.fix.text.trim() ? say('mend', { text: found.fix.text }) : say('drop')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** One finding as a sentence, with its severity said and shown. */
export function FindingLine({ found }: { found: Finding }) {
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

/** A text with a correction made. */
export function mended(text: string, fix: Finding['fix']): string {
  return fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : text;
}
