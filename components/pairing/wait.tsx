'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { isDeskThere } from '../ui/there';

/** Shown while a long file is being paired; looks again a second after it was last told to wait. */
export function PairingWait({ blocks, hasFailed }: { blocks: number; hasFailed: boolean }) {
  const say = useTranslations('pairing');
  const router = useRouter();
  const [isLooking, startLooking] = useTransition();
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    if (isLooking) return;
    const look = async () => {
      const isThere = await isDeskThere();
      setAway(!isThere);
      if (isThere) startLooking(() => router.refresh());
    };
    const timer = setInterval(look, hasFailed ? 20_000 : 1000);
    return () => clearInterval(timer);
  }, [router, isLooking, hasFailed]);
  if (hasFailed) {
    return (
      <div className="max-w-xl py-20">
        <h2 className="font-serif text-2xl">{say('waiting-failed', { blocks })}</h2>
        <p className="pt-5 text-ink-soft">{say('waiting-failed-what')}</p>
      </div>
    );
  }
  return (
    <div className="max-w-xl py-20">
      <h2 className="font-serif text-2xl">{say('waiting', { blocks })}</h2>
      <ProgressBar isIndeterminate aria-label={say('waiting', { blocks })} className="pt-5">
        <div className="h-1 overflow-hidden rounded-full bg-hairline">
          <div className="h-full w-1/3 motion-safe:animate-pulse rounded-full bg-polished-line" />
        </div>
      </ProgressBar>
      <p role="status" className="pt-5 text-ink-soft">
        {say(isAway ? 'waiting-away' : 'waiting-what')}
      </p>
    </div>
  );
}
