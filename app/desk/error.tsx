'use client';
import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Lone } from '@/components/desk/lone';
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
    <Lone title={say('title')} text={say('text')}>
      <Button look="primary" onPress={again}>
        {say('again')}
      </Button>
      {error.digest ? <p className="pt-8 text-sm text-ink-soft">{say('number', { digest: error.digest })}</p> : null}
    </Lone>
  );
}
