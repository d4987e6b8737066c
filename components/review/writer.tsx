'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '@/lib/articles/direction';
import type { ParagraphView } from '@/lib/review/store';
import { Button } from '../ui/button';
import { useDeed } from '../ui/deed';
import { inputLook } from '../ui/field';
import { Notice } from '../ui/notice';
import { seenOf } from './actions';
import { useReviewDesk } from './desk';

export type Draft = { basedOn: string; text: string };

/** A draft that survives a closed tab: kept in this browser, under its paragraph, until it is saved or discarded. */
export function useDraft(paragraphId: string): [Draft | null, (draft: Draft | null) => void] {
  const name = `diptych draft ${paragraphId}`;
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    const kept = localStorage.getItem(name);
    if (!kept) return;
    try {
      setDraft(JSON.parse(kept) as Draft);
    } catch {
      localStorage.removeItem(name);
    }
  }, [name]);
  const keep = (next: Draft | null) => {
    setDraft(next);
    try {
      if (next) localStorage.setItem(name, JSON.stringify(next));
      else localStorage.removeItem(name);
    } catch {
      // A full store only means that a closed tab loses the draft; it stays on the screen.
    }
  };
  return [draft, keep];
}

/** A version of one's own. */
export function Writer({
  paragraph,
  draft,
  onDraft,
  onDone,
  onRefresh,
}: {
  paragraph: ParagraphView;
  draft: Draft;
  onDraft: (draft: Draft | null) => void;
  onDone: (paragraph: ParagraphView) => void;
  onRefresh: () => void;
}) {
  const say = useTranslations('review');
  const { languages, deeds } = useReviewDesk();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const write = useDeed(deeds.write);
  const base = paragraph.versions.find((version) => version.id === draft.basedOn) ?? paragraph.versions.at(-1);

  const save = async () => {
    if (!base) return;
    const next = await write.run({ ...seenOf(paragraph, base), text: draft.text });
    if (!next) return;
    onDraft(null);
    onDone(next);
  };
  return (
    <form
      className="mt-5 max-w-[72ch] border-t-[3px] border-ink pt-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id} className="label-text">
        {say('writer.label')}
      </label>
      <textarea
        ref={area}
        id={id}
        value={draft.text}
        onChange={(event) => onDraft({ ...draft, text: event.target.value })}
        lang={languages.target}
        dir={directionOf(languages.target)}
        rows={Math.min(16, 3 + Math.ceil(draft.text.length / 70))}
        className={`${inputLook} prose-text mt-1 resize-y`}
      />
      {write.trouble ? (
        <Notice tone="trouble">
          {write.trouble.fields.text ?? write.trouble.sentence}{' '}
          {write.trouble.code === 'conflict' ? (
            <Button
              look="plain"
              onPress={() => {
                write.forget();
                onRefresh();
              }}
            >
              {say('row.refresh')}
            </Button>
          ) : null}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-3 pt-3">
        <Button type="submit" look="primary" pending={write.pending} isDisabled={!draft.text.trim()}>
          {say('writer.save')}
        </Button>
        <Button onPress={() => onDraft(null)}>{say('writer.discard')}</Button>
        <p className="text-sm text-ink-soft">{say('writer.draft')}</p>
      </div>
    </form>
  );
}
