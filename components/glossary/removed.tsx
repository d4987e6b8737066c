'use client';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView } from '@/lib/checks/glossary/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { Refused } from '../ui/refused';
import { About } from './entry';
import type { SaveEntry } from './entry-form';

/**
 * An entry that was just taken out, and the way to have it back with all that it said. It stays where it was, as high as
 * it was, so that no other entry comes under the pointer.
 */
export function Removed({ entry, save, onBack }: { entry: EntryView; save: SaveEntry; onBack: () => void }) {
  const say = useTranslations('glossary');
  const self = useRef<HTMLLIElement>(null);
  const { run, pending, trouble } = useDeed(save);
  const { target, targetLang, source, sourceLang, forbidden, kind, note } = entry;
  useEffect(() => self.current?.focus({ preventScroll: true }), []);
  const putBack = async () => {
    const texts = { target, targetLang, source, sourceLang, forbidden, kind, note };
    if (await run({ ...texts, id: null, rev: 0 })) onBack();
  };
  const removed = say('removed', { spelling: target });
  return (
    <li ref={self} tabIndex={-1} aria-label={removed} className="border-b border-hairline py-5">
      <div className="grid gap-x-8 gap-y-3 md:grid-cols-[1fr_auto]">
        <About entry={entry} removed={removed} />
        <div className="flex flex-col gap-2 md:items-end">
          <div className="flex gap-4">
            <Button look="plain" pending={pending} onPress={() => void putBack()}>
              {say('put-back')}
            </Button>
            {/* Where the button was that took it out, nothing is pressed. */}
            <span className="invisible self-center">{say('remove')}</span>
          </div>
          {trouble ? <Refused sentence={trouble.sentence} /> : null}
        </div>
      </div>
    </li>
  );
}
