'use client';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Piece } from '@/lib/pairing/edit';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useBoardDesk } from './context';

/** Where to cut a block in two: between two sentences, or between any two words. */
export function SplitDialog(props: { text: string; range: Piece; onClose: () => void; onSplit: (at: number) => void }) {
  const { text, range } = props;
  const say = useTranslations('pairing.splitting');
  const { targetLang } = useBoardDesk();
  const [byWord, setByWord] = useState(false);
  const parts = useMemo(() => {
    const granularity = byWord ? 'word' : 'sentence';
    const segments = new Intl.Segmenter(targetLang, { granularity }).segment(text.slice(range.start, range.end));
    return [...segments].map(({ segment, index }) => ({ segment, at: range.start + index }));
  }, [text, range, targetLang, byWord]);
  const isWord = (segment: string) => /[\p{L}\p{N}]/u.test(segment);
  return (
    <Dialog title={say('title')} isOpen onClose={props.onClose}>
      <p className="text-ink-soft">{say('what')}</p>
      <p lang={targetLang} dir="auto" className="prose-text">
        {parts.map(({ segment, at }, k) => (
          <span key={at}>
            {k > 0 && (!byWord || isWord(segment)) ? (
              <button
                type="button"
                aria-label={say('here', {
                  after: parts[k - 1]?.segment.trim().slice(-24) ?? '',
                  before: segment.trim().slice(0, 24),
                })}
                onClick={() => props.onSplit(at)}
                className="mx-0.5 inline-block h-5 w-2 translate-y-1 rounded-sm border-x-2 border-polished-line hover:bg-polished-line"
              />
            ) : null}
            {segment}
          </span>
        ))}
      </p>
      <div className="flex justify-between gap-3">
        <Button look="plain" onPress={() => setByWord(!byWord)}>
          {say(byWord ? 'sentences' : 'words')}
        </Button>
        <Button onPress={props.onClose}>{say('cancel')}</Button>
      </div>
    </Dialog>
  );
}
