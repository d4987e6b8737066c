'use client';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button';
import { inputLook } from '../ui/field';

/** A link that is shown once. Its address is the one this browser came by. */
export function OneTimeLink({ token, email, replaces }: { token: string; email: string; replaces: boolean }) {
  const say = useTranslations('people.invite');
  const id = useId();
  const [copied, setCopied] = useState<'copied' | 'copy-failed' | null>(null);
  const address = `${window.location.origin}/sign-in/invitation/${token}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied('copied');
    } catch {
      setCopied('copy-failed');
    }
  };
  const label = say('link-for', { email });
  return (
    <div className="flex w-full flex-col gap-1 border-s-[3px] border-hairline-strong bg-paper-sunken px-4 py-3">
      <p className="label-text">{label}</p>
      <div className="flex flex-wrap items-center gap-2">
        <input
          readOnly
          value={address}
          aria-label={label}
          aria-describedby={replaces ? id : undefined}
          onFocus={(event) => event.currentTarget.select()}
          className={`${inputLook} min-w-0 flex-1 basis-56 text-sm`}
        />
        <Button onPress={copy}>{say('copy')}</Button>
      </div>
      <p role="status" className="text-sm text-ink-soft">
        {say(copied ?? 'link-once')}
      </p>
      {replaces ? (
        <p id={id} className="text-sm">
          {say('replaces')}
        </p>
      ) : null}
    </div>
  );
}
