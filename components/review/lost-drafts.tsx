'use client';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ArticleText } from '../ui/text';
import { useReviewDesk } from './desk';

/** The way back to a draft that was discarded. */
export function DroppedDraft({ onBack }: { onBack: () => void }) {
  const say = useTranslations('review.writer');
  return (
    <div className="pt-4">
      <Notice>
        {say('dropped')}{' '}
        <Button look="plain" onPress={onBack}>
          {say('bring-back')}
        </Button>
      </Notice>
    </div>
  );
}

/** A draft of a paragraph that was approved before it was saved. */
export function StrandedDraft({ text, onDiscard }: { text: string; onDiscard: () => void }) {
  const say = useTranslations('review.writer');
  const { languages } = useReviewDesk();
  return (
    <div className="max-w-[72ch] pt-4">
      <Notice>
        <p>{say('stranded')}</p>
        <ArticleText lang={languages.target} text={text} className="py-1 text-ink" />
        <Button look="plain" onPress={onDiscard}>
          {say('discard')}
        </Button>
      </Notice>
    </div>
  );
}
