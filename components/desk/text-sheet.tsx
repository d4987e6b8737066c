'use client';
import { type ClipboardEvent, type DragEvent, useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { decodeText, refuseLarge } from '@/lib/articles/input';
import type { Outcome } from '@/lib/outcome';
import { isRefusal } from '@/lib/refusal';
import { inputLook } from '../ui/field';
import { FileButton } from '../ui/file-button';
import { Notice } from '../ui/notice';

export type Draft = {
  text: string;
  fileName: string;
  keep: (text: string, fileName?: string) => void;
  forget: () => void;
};

/** What was typed or dropped, kept in this browser for its writer under `place` until it is forgotten. */
export function useDraft(writerId: string, name: string): Draft {
  const place = `diptych ${name} ${writerId}`;
  const [text, setText] = useState('');
  const [fileName, setFileName] = useState('');
  useEffect(() => setText(localStorage.getItem(place) ?? ''), [place]);
  return {
    text,
    fileName,
    keep(next, name = '') {
      setText(next);
      setFileName(name);
      try {
        localStorage.setItem(place, next);
      } catch {
        // A full store only means that a closed tab loses the draft.
      }
    },
    forget() {
      // Another tab may have kept another text there.
      if (localStorage.getItem(place) === text) localStorage.removeItem(place);
    },
  };
}

/** A sheet to paste or type a text on, or to drop a file. */
export function TextSheet(props: {
  draft: Draft;
  label: string;
  placeholder: string;
  rows: number;
  isInvalid: boolean;
}) {
  const say = useTranslations('desk.import');
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { text, fileName, keep } = props.draft;

  const read = async (chosen: File) => {
    try {
      keep(decodeText(new Uint8Array(await chosen.arrayBuffer())), chosen.name);
      setUnreadable(null);
    } catch (error) {
      setUnreadable(isRefusal(error) ? error.message : say('no-text'));
    }
  };
  const drop = (event: DragEvent | ClipboardEvent, files: FileList | undefined) => {
    setOver(false);
    const [chosen] = files ?? [];
    if (!chosen) return;
    event.preventDefault();
    void read(chosen);
  };

  return (
    <>
      <div className="flex items-baseline justify-between gap-4 pt-6 pb-1">
        <label htmlFor={id} className="label-text">
          {fileName || props.label}
        </label>
        <FileButton label={say('file')} accept={['.txt', 'text/plain']} onFile={(chosen) => void read(chosen)} />
      </div>
      <textarea
        id={id}
        dir="auto"
        value={text}
        onChange={(event) => keep(event.target.value, fileName)}
        onPaste={(event) => drop(event, event.clipboardData.files)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => drop(event, event.dataTransfer.files)}
        placeholder={props.placeholder}
        spellCheck={false}
        rows={props.rows}
        aria-invalid={props.isInvalid ? true : undefined}
        className={`${inputLook} prose-text resize-y ${isOver ? 'border-focus bg-polished-tint' : ''}`}
      />
      {unreadable ? (
        <div className="pt-4">
          <Notice tone="trouble">{unreadable}</Notice>
        </div>
      ) : null}
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
      if (isRefusal(error)) return { status: 'refused', code: error.code, sentence: error.message };
      throw error;
    }
    return write(input);
  };
}
