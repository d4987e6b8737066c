'use client';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Dialog } from '../ui/dialog';
import { useKeptFocus } from '../ui/kept-focus';
import { Refused } from '../ui/refused';

/**
 * Takes the article off, after asking; `editionId` is null while it is not out. It stands around what the page says of
 * that, and a refusal stays to be read when it was taken off elsewhere.
 */
export function Withdraw({
  articleId,
  editionId,
  withdraw,
  children,
}: {
  articleId: string;
  editionId: string | null;
  withdraw: (input: { articleId: string; editionId: string; key: string }) => Promise<Outcome<{ withdrawn: true }>>;
  children: ReactNode;
}) {
  const say = useTranslations('publishing');
  // Of which edition it is asked: no other one is withdrawn by the answer.
  const [asked, setAsked] = useState<string | null>(null);
  const { run, pending, trouble, forget } = useDeed(withdraw);
  const self = useRef<HTMLDivElement>(null);
  useKeptFocus(self, editionId);
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
  };
  const refusal = trouble ? <Refused sentence={trouble.sentence} /> : null;
  return (
    <div ref={self} tabIndex={-1} className="outline-none">
      {children}
      {editionId === null ? (
        <div className="pt-3 empty:hidden">{refusal}</div>
      ) : (
        <Button look="plain" onPress={ask} className="-ms-1 mt-2">
          {say('withdraw')}
        </Button>
      )}
      <Dialog title={say('withdraw-title')} isOpen={asked !== null && asked === editionId} onClose={close}>
        <p>{say('withdraw-text')}</p>
        {refusal}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onPress={close}>{say('withdraw-cancel')}</Button>
          <Button look="danger" pending={pending} onPress={() => asked && void confirm(asked)}>
            {say('withdraw-confirm')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
