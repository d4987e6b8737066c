'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Notice } from '../ui/notice';

/** Publishes just what was seen: the hash is the draft's on this page. */
export function PublishButton({
  articleId,
  hash,
  next,
  publish,
}: {
  articleId: string;
  hash: string;
  next: number;
  publish: (input: { articleId: string; hash: string; key: string }) => Promise<Outcome<{ number: number }>>;
}) {
  const say = useTranslations('publishing');
  const router = useRouter();
  const { run, pending, trouble } = useDeed(publish);
  const onPress = async () => {
    await run({ articleId, hash });
    // Whatever the answer was, the page now shows how the article stands.
    router.refresh();
  };
  return (
    <>
      {trouble ? <Notice tone="trouble">{trouble.sentence}</Notice> : null}
      <Button look="approve" pending={pending} onPress={() => void onPress()} className="text-base">
        {pending ? say('publishing') : say('publish', { number: next })}
      </Button>
    </>
  );
}
