'use client';
import { useTranslations } from 'use-intl';
import { Notice } from './notice';

/** Why the desk said no, as a notice of its own. */
export function Refused({ sentence }: { sentence: string }) {
  return (
    <Notice tone="trouble">
      <Said sentence={sentence} />
    </Notice>
  );
}

/** The sentence alone. Whoever is no longer signed in gets the way to the sign-in, beside what they were doing. */
export function Said({ sentence }: { sentence: string }) {
  const refusal = useTranslations('refusals');
  const say = useTranslations('desk');
  if (sentence !== refusal('sign-in')) return sentence;
  return (
    <>
      {sentence}{' '}
      <a href="/sign-in?to=/desk" target="_blank" rel="noopener" className="font-medium underline underline-offset-4">
        {say('sign-in-elsewhere')}
      </a>
    </>
  );
}
