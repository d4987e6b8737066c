'use client';
import { type ClipboardEvent, type DragEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { decodeText, refuseLarge } from '@/lib/articles/file-text';
import type { Outcome } from '@/lib/outcome';
import { isRefusal } from '@/lib/refusal';
import { Button } from '../ui/button';
import { useDraft } from '../ui/draft';
import { inputLook } from '../ui/field';
import { FileButton } from '../ui/file-button';
import { Notice } from '../ui/notice';

/** `fileName` is empty for what was pasted or typed. */
export type Content = { text: string; fileName: string };

const blank: Content = { text: '', fileName: '' };

/** What a browser offers to choose from. */
export const TEXT_FILES = ['.txt', '.md', '.csv', '.tsv', '.json', '.jsonl', '.xlf', '.xliff', '.tmx', 'text/plain'];

export type Sheet = Content & {
  type: (text: string) => void;
  /** Another text in the place of what is there, which can be had back. */
  put: (content: Content) => void;
  replaced: Content | null;
  putBack: () => void;
  /** Takes away what is there now, once it went out. */
  sent: () => void;
};

/** What was typed or dropped, kept until it is sent. Two tabs may bring two texts, so each keeps its own. */
export function useSheet(place: string): Sheet {
  const draft = useDraft<Content>(place, { ownTab: true });
  const [replaced, setReplaced] = useState<Content | null>(null);
  const content = draft.typed ?? blank;
  const put = (next: Content) =>
    draft.change((now) => {
      setReplaced(now?.text.trim() && now.text !== next.text ? now : null);
      return next;
    });
  return {
    ...content,
    type: (text) => draft.keep(text ? { ...content, text } : null),
    put,
    replaced,
    putBack: () => replaced && put(replaced),
    sent: () => void draft.sent(draft.typed),
  };
}

/** A sheet to paste or type a text on, or to drop a file. */
export function TextSheet(props: {
  sheet: Sheet;
  label: string;
  /** How the button for a file is called, and which endings and media types it takes. */
  file: { label: string; accept: readonly string[] };
  look?: string;
  placeholder?: string;
  rows: number;
  /** What is wrong with the text that was sent. */
  error: string | undefined;
}) {
  const say = useTranslations('desk.import');
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { text, fileName, type, put, replaced, putBack } = props.sheet;

  const read = async (chosen: File) => {
    try {
      const found = decodeText(new Uint8Array(await chosen.arrayBuffer()));
      const hasText = found.trim() !== '';
      setUnreadable(hasText ? null : say('file-empty'));
      if (hasText) put({ text: found, fileName: chosen.name });
    } catch (error) {
      setUnreadable(isRefusal(error) ? error.message : say('no-text'));
    }
  };
  const wrong = unreadable ?? props.error;
  const bring = (event: DragEvent | ClipboardEvent, { files, types }: DataTransfer) => {
    setOver(false);
    const [chosen] = files;
    // A spreadsheet copies a picture of its cells beside their text.
    const isPicture = types.includes('text/plain') && [...files].every(({ type }) => type.startsWith('image/'));
    if (!chosen || isPicture) return;
    event.preventDefault();
    if (files.length > 1) setUnreadable(say('several', { count: files.length }));
    else void read(chosen);
  };

  return (
    <>
      <div className="flex items-baseline justify-between gap-4 pt-6 pb-1">
        <label htmlFor={id} className="label-text wrap-anywhere">
          {fileName || props.label}
        </label>
        <FileButton {...props.file} onFile={(chosen) => void read(chosen)} />
      </div>
      <textarea
        id={id}
        value={text}
        onChange={(event) => {
          setUnreadable(null);
          type(event.target.value);
        }}
        onPaste={(event) => bring(event, event.clipboardData)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => bring(event, event.dataTransfer)}
        placeholder={props.placeholder}
        spellCheck={false}
        rows={props.rows}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        // Each paragraph by its own letters, as with dir="auto", which Chromium works out in quadratic time: 12 s for 3 MB.
        className={`${inputLook} ${props.look ?? 'prose-text'} resize-y [unicode-bidi:plaintext] ${isOver ? 'border-focus bg-polished-tint' : ''}`}
      />
      <div className="flex flex-col gap-4 pt-4 empty:hidden">
        {wrong ? (
          <Notice tone="trouble">
            <p id={`${id}-wrong`}>{wrong}</p>
          </Notice>
        ) : null}
        {replaced ? (
          <Notice>
            {say('replaced')}{' '}
            <Button look="plain" onPress={putBack}>
              {say('put-back')}
            </Button>
          </Notice>
        ) : null}
      </div>
    </>
  );
}

/** The same write; of a text that is too large even to be sent it says so itself, as the desk would. */
export function refusingLarge<Input extends { text: string }, T>(
  write: (input: Input) => Promise<Outcome<T>>,
): (input: Input) => Promise<Outcome<T>> {
  return async (input) => {
    try {
      refuseLarge(input.text);
    } catch (error) {
      if (isRefusal(error)) {
        return { status: 'refused', code: error.code, sentence: error.message, details: error.details };
      }
      throw error;
    }
    return write(input);
  };
}
