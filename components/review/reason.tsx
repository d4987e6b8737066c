'use client';
import { Label, TextArea, TextField } from 'react-aria-components';
import type { Draft } from '../ui/draft';
import { inputLook, sendByKey } from '../ui/field';

/** Why somebody decides as they do, in a form. Its sheet covers the text, so closing that to look takes nothing back. */
export function Reason({ label, draft }: { label: string; draft: Draft<string> }) {
  return (
    <TextField
      value={draft.typed ?? ''}
      onChange={(reason) => draft.keep(reason || null)}
      autoFocus
      className="flex flex-col gap-1"
    >
      <Label className="label-text">{label}</Label>
      <TextArea rows={4} className={inputLook} onKeyDown={sendByKey} />
    </TextField>
  );
}
