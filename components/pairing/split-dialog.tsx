'use client';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { bordersOf } from '@/lib/diff/words/borders';
import { interfaceLanguage } from '@/lib/i18n/say';
import type { Piece } from '@/lib/pairing/edit';
import { Button } from '../ui/button';
import { Dialog, DialogFoot } from '../ui/dialog';

/** Where to cut a block in two: between two sentences, or between any two words. */
export function SplitDialog(props: {
  text: string;
  lang: string;
  range: Piece;
  onClose: () => void;
  onSplit: (at: number) => void;
}) {
  const { text, lang, range } = props;
  const say = useTranslations('pairing.splitting');
  const sentences = useMemo(() => partsOf(text, lang, range, 'sentence'), [text, lang, range]);
  // Within one sentence there are only words.
  const [byWord, setByWord] = useState(sentences.length < 2);
  const words = useMemo(() => (byWord ? partsOf(text, lang, range, 'word') : []), [text, lang, range, byWord]);
  const parts = byWord ? words : sentences;
  const isWord = (segment: string) => /[\p{L}\p{N}]/u.test(segment);
  return (
    <Dialog title={say('title')} isOpen onClose={props.onClose}>
      <p className="text-ink-soft">{say('what')}</p>
      <p lang={lang} dir="auto" className="prose-text">
        {parts.map(({ segment, at }, k) => (
          <span key={at}>
            {k > 0 && (!byWord || isWord(segment)) ? (
              <button
                type="button"
                lang={interfaceLanguage}
                aria-label={say('here', {
                  after: text.slice(range.start, at).trim().slice(-24),
                  before: text.slice(at, range.end).trim().slice(0, 24),
                })}
                onClick={() => props.onSplit(at)}
                className="relative mx-0.5 scroll-mb-24 inline-block h-5 w-2 translate-y-1 rounded-sm border-x-2 border-polished-line after:absolute after:-inset-x-2.5 after:-inset-y-1 hover:bg-polished-line"
              />
            ) : null}
            {segment}
          </span>
        ))}
      </p>
      <DialogFoot>
        {sentences.length < 2 ? null : (
          <Button look="plain" onPress={() => setByWord(!byWord)}>
            {say(byWord ? 'sentences' : 'words')}
          </Button>
        )}
        <Button className="ms-auto" onPress={props.onClose}>
          {say('cancel')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

function partsOf(text: string, lang: string, { start, end }: Piece, granularity: 'sentence' | 'word') {
  const piece = text.slice(start, end);
  const borders = bordersOf(piece, new Intl.Segmenter(lang, { granularity }));
  return borders.map((at, k) => ({ segment: piece.slice(at, borders[k + 1]), at: start + at }));
}
