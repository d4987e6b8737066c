'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';

/** Takes the article off, after asking. */
export function Withdraw({
  articleId,
  editionId,
  withdraw,
}: {
  articleId: string;
  editionId: string;
  withdraw: (input: { articleId: string; editionId: string; key: string }) => Promise<Outcome<{ withdrawn: true }>>;
}) {
  const say = useTranslations('publishing');
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const { run, pending, trouble, forget } = useDeed(withdraw);
  const close = () => {
    setOpen(false);
    forget();
  };
  const confirm = async () => {
    if (await run({ articleId, editionId })) close();
    router.refresh();
  };
  return (
    <>
      <Button look="plain" onPress={() => setOpen(true)} className="-ms-1">
        {say('withdraw')}
      </Button>
      <Dialog title={say('withdraw-title')} isOpen={isOpen} onClose={close}>
        <p>{say('withdraw-text')}</p>
        {trouble ? <Notice tone="trouble">{trouble.sentence}</Notice> : null}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onPress={close}>{say('withdraw-cancel')}</Button>
          <Button look="danger" pending={pending} onPress={() => void confirm()}>
            {say('withdraw-confirm')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
