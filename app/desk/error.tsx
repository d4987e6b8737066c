'use client';
import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';

/** A bug, or a database that is away: what was typed is kept by the forms themselves. */
export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const say = useTranslations('desk.broken');
  const router = useRouter();
  const again = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <div className="max-w-xl py-24">
      <h1 className="font-serif text-[2.125rem] leading-tight">{say('title')}</h1>
      <p className="pt-4 pb-8 text-ink-soft">{say('text')}</p>
      <Button look="primary" onPress={again}>
        {say('again')}
      </Button>
      {error.digest ? <p className="pt-8 text-sm text-ink-soft">{say('number', { digest: error.digest })}</p> : null}
    </div>
  );
}
