'use client';
import { type ClipboardEvent, type DragEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { decodeText, refuseLarge } from '@/lib/articles/input';
import type { Outcome } from '@/lib/outcome';
import { isRefusal } from '@/lib/refusal';
import { type Draft, useDraft } from '../ui/draft';
import { inputLook } from '../ui/field';
import { FileButton } from '../ui/file-button';
import { Notice } from '../ui/notice';

/** `fileName` is empty for what was pasted or typed. */
export type Sheet = { text: string; fileName: string };

const blank: Sheet = { text: '', fileName: '' };

/** What was typed or dropped. Two tabs may bring two texts, so each keeps its own. */
export function useSheet(place: string): Sheet & { draft: Draft<Sheet> } {
  const draft = useDraft<Sheet>(place, { ownTab: true });
  return { ...(draft.typed ?? blank), draft };
}

/** A sheet to paste or type a text on, or to drop a file. */
export function TextSheet(props: {
  draft: Draft<Sheet>;
  label: string;
  placeholder: string;
  rows: number;
  isInvalid: boolean;
}) {
  const say = useTranslations('desk.import');
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { text, fileName } = props.draft.typed ?? blank;
  const keep = (next: string, from: string) => props.draft.keep(next ? { text: next, fileName: from } : null);

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
