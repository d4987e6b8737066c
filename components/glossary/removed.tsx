'use client';
import { useTranslations } from 'use-intl';
import type { EntryView } from '@/lib/checks/glossary/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Notice } from '../ui/notice';
import type { SaveEntry } from './entry-form';

/** An entry that was just taken out, and the way to have it back with all that it said. */
export function Removed({ entry, save, onBack }: { entry: EntryView; save: SaveEntry; onBack: () => void }) {
  const say = useTranslations('glossary');
  const { run, pending, trouble } = useDeed(save);
  const { target, targetLang, source, sourceLang, forbidden, kind, note } = entry;
  const putBack = async () => {
    const texts = { target, targetLang, source, sourceLang, forbidden, kind, note };
    if (await run({ ...texts, id: null, rev: 0 })) onBack();
  };
  return (
    <div className="flex flex-col gap-3 pb-6">
      <Notice>
        {say('removed', { spelling: target })}{' '}
        <Button look="plain" pending={pending} onPress={() => void putBack()}>
          {say('put-back')}
        </Button>
      </Notice>
      {trouble ? <Notice tone="trouble">{trouble.sentence}</Notice> : null}
    </div>
  );
}
