'use client';
import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { useKeptFocus } from '../ui/kept-focus';
import { Refused } from '../ui/refused';

/**
 * Publishes just what was seen: the hash is the draft's on this page, null where nothing can go out. It stands around
 * what the page says of that, so that a refusal stays to be read when the page then has no button any more.
 */
export function PublishButton({
  articleId,
  hash,
  next,
  publish,
  children,
}: {
  articleId: string;
  hash: string | null;
  next: number;
  publish: (input: { articleId: string; hash: string; key: string }) => Promise<Outcome<{ number: number }>>;
  children: ReactNode;
}) {
  const say = useTranslations('publishing');
  const { run, pending, trouble } = useDeed(publish);
  const self = useRef<HTMLDivElement>(null);
  useKeptFocus(self, next);
  return (
    <div ref={self} tabIndex={-1} className="flex flex-col gap-4 outline-none">
      {trouble ? <Refused sentence={trouble.sentence} /> : null}
      <div>{children}</div>
      {hash === null ? null : (
        <Button
          look="approve"
          pending={pending}
          onPress={() => void run({ articleId, hash })}
          className="self-start text-base"
        >
          {pending ? say('publishing') : say('publish', { number: next })}
        </Button>
      )}
    </div>
  );
}
