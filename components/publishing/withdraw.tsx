'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';

/**
 * Takes the article off, after asking; `editionId` is null while it is not out. A refusal stays to be read when it was
 * taken off elsewhere.
 */
export function Withdraw({
  articleId,
  editionId,
  withdraw,
}: {
  articleId: string;
  editionId: string | null;
  withdraw: (input: { articleId: string; editionId: string; key: string }) => Promise<Outcome<{ withdrawn: true }>>;
}) {
  const say = useTranslations('publishing');
  const router = useRouter();
  // Of which edition it is asked: no other one is withdrawn by the answer.
  const [asked, setAsked] = useState<string | null>(null);
  const { run, pending, trouble, forget } = useDeed(withdraw);
  const close = () => {
    setAsked(null);
    forget();
  };
  const ask = () => {
    forget();
    setAsked(editionId);
  };
  const confirm = async (editionId: string) => {
    if (await run({ articleId, editionId })) close();
    router.refresh();
  };
  const refusal = trouble ? <Notice tone="trouble">{trouble.sentence}</Notice> : null;
  if (editionId === null) return <div className="pt-3 empty:hidden">{refusal}</div>;
  return (
    <>
      <Button look="plain" onPress={ask} className="-ms-1 mt-2">
        {say('withdraw')}
      </Button>
      <Dialog title={say('withdraw-title')} isOpen={asked === editionId} onClose={close}>
        <p>{say('withdraw-text')}</p>
        {refusal}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onPress={close}>{say('withdraw-cancel')}</Button>
          <Button look="danger" pending={pending} onPress={() => void confirm(editionId)}>
            {say('withdraw-confirm')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
