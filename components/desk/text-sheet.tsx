'use client';
import { type ClipboardEvent, type DragEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { refuseLarge } from '@/lib/articles/file-text';
import {
  type FileText,
  isOfSeveralFiles,
  MOST_FILES,
  type Tracked,
  textOfFile,
  textOfFiles,
} from '@/lib/exchange/text-of-file';
import type { Outcome } from '@/lib/outcome';
import { isRefusal } from '@/lib/refusal';
import { Button } from '../ui/button';
import { useDraft } from '../ui/draft';
import { inputLook } from '../ui/field';
import { FileButton } from '../ui/file-button';
import { Notice } from '../ui/notice';

/** `fileName` is empty for what was pasted or typed. */
export type Content = { text: string; fileName: string };

/** With what was chosen beside it, by the name of its field: it belongs to the sheet, whichever text lies there. */
type Kept = Content & { chosen?: Readonly<Record<string, string>> };

const blank: Kept = { text: '', fileName: '' };

/** Files that a text is read from: `accept` is what a browser offers to choose from, endings and media types. */
type Files = {
  accept: readonly string[];
  read: (bytes: Uint8Array) => Promise<FileText>;
  /** Of so many the texts are taken together. */
  most: number;
};

export const ARTICLE_FILES: Files = {
  accept: ['.txt', '.md', '.csv', '.tsv', '.json', '.jsonl', '.xlf', '.xliff', '.tmx', '.docx', '.odt', 'text/plain'],
  read: textOfFile,
  most: MOST_FILES,
};

export type Sheet = Content & {
  type: (text: string) => void;
  /** Another text in the place of what is there, which can be had back. */
  put: (content: Content) => void;
  replaced: Content | null;
  putBack: () => void;
  /** Undefined where nothing was chosen yet. */
  chosen: (field: string) => string | undefined;
  choose: (field: string, value: string) => void;
  /** Takes away what is there now, once it went out. */
  sent: () => void;
};

/** What was typed or dropped, kept until it is sent. Two tabs may bring two texts, so each keeps its own. */
export function useSheet(place: string): Sheet {
  const draft = useDraft<Kept>(place, { ownTab: true });
  const [replaced, setReplaced] = useState<Content | null>(null);
  const kept = draft.typed ?? blank;
  const { text, fileName, chosen } = kept;
  const put = ({ text, fileName }: Content) =>
    draft.change((now) => {
      setReplaced(now?.text.trim() && now.text !== text ? now : null);
      return { ...now, text, fileName };
    });
  return {
    text,
    fileName,
    type: (text) => draft.keep(text ? { ...kept, text } : chosen ? { ...blank, chosen } : null),
    put,
    replaced,
    putBack: () => replaced && put(replaced),
    chosen: (field) => chosen?.[field],
    choose: (field, value) => draft.keep({ ...kept, chosen: { ...chosen, [field]: value } }),
    sent: () => void draft.sent(draft.typed),
  };
}

/** A sheet to paste or type a text on, or to drop a file. */
export function TextSheet(props: {
  sheet: Sheet;
  label: string;
  /** How the button for a file is called, and which files it takes. */
  file: Files & { label: string };
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
  const [tracked, setTracked] = useState<(Tracked & { text: string }) | null>(null);
  const { text, fileName, type, put, replaced, putBack } = props.sheet;

  const read = async (chosen: readonly File[]) => {
    if (chosen.length > props.file.most) {
      return setUnreadable(say(props.file.most > 1 ? 'many-files' : 'several', { count: chosen.length }));
    }
    const found = await Promise.all(chosen.map(readOne));
    const wrong = found.flatMap(({ name, wrong }) => (wrong ? [found.length > 1 ? `${name}: ${wrong}` : wrong] : []));
    setUnreadable(wrong.join(' ') || null);
    const [only] = found;
    if (wrong.length > 0 || !only) return;
    setTracked(found.length === 1 && only.tracked ? { ...only.tracked, text: only.text } : null);
    put(together(found.map((file) => ({ fileName: file.name, text: finalOf(file, found.length) }))));
  };
  const readOne = async (file: File): Promise<FileText & { name: string; wrong: string | null }> => {
    const { name } = file;
    try {
      const content = await props.file.read(new Uint8Array(await file.arrayBuffer()));
      return { ...content, name, wrong: content.text.trim() ? null : say('file-empty') };
    } catch (error) {
      return { text: '', name, wrong: isRefusal(error) ? error.message : say('not-read') };
    }
  };
  const wrong = unreadable ?? props.error;
  const isOne = (content: Content) => content.text.trim() !== '' && !isOfSeveralFiles(content.fileName);
  const canJoin = props.file.most > 1 && replaced !== null && isOne(replaced) && isOne({ text, fileName });
  const bring = (event: DragEvent | ClipboardEvent, { files, types }: DataTransfer) => {
    setOver(false);
    const chosen = [...files];
    // A spreadsheet copies a picture of its cells beside their text.
    const isPicture = types.includes('text/plain') && chosen.every(({ type }) => type.startsWith('image/'));
    if (chosen.length === 0 || isPicture) return;
    event.preventDefault();
    void read(chosen);
  };

  return (
    <>
      <div className="flex items-baseline justify-between gap-4 pt-6 pb-1">
        <label htmlFor={id} className="label-text wrap-anywhere">
          {fileName || props.label}
        </label>
        <FileButton
          label={props.file.label}
          accept={props.file.accept}
          isOfSeveral={props.file.most > 1}
          onFiles={(chosen) => void read(chosen)}
        />
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
        {tracked?.text === text ? (
          <TrackedChanges
            {...tracked}
            onTurn={() => {
              type(tracked.other);
              setTracked({ ...tracked, text: tracked.other, other: text, isBoth: !tracked.isBoth });
            }}
          />
        ) : null}
        {replaced ? (
          <Notice>
            {say('replaced')}{' '}
            <Button look="plain" onPress={putBack}>
              {say('put-back')}
            </Button>
            {canJoin ? (
              <Button look="plain" className="ms-3" onPress={() => put(together([replaced, { fileName, text }]))}>
                {say('join')}
              </Button>
            ) : null}
          </Notice>
        ) : null}
      </div>
    </>
  );
}

/** What the tracked changes of a document became, and the other way to read them. */
function TrackedChanges({ isBoth, changed, onTurn }: Pick<Tracked, 'isBoth' | 'changed'> & { onTurn: () => void }) {
  const say = useTranslations('desk.import');
  return (
    <Notice>
      {say(isBoth ? 'tracked-both' : 'tracked-final', { count: changed })}{' '}
      <Button look="plain" onPress={onTurn}>
        {say(isBoth ? 'take-final' : 'take-both')}
      </Button>
    </Notice>
  );
}

/** Of several files with tracked changes each is one version. */
function finalOf({ text, tracked }: FileText, files: number): string {
  return files > 1 && tracked?.isBoth ? tracked.other : text;
}

function together(contents: readonly Content[]): Content {
  const [only] = contents;
  return contents.length === 1 && only ? only : textOfFiles(contents);
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
