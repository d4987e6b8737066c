'use client';
import { FileTrigger } from 'react-aria-components';
import { Button } from './button';

/** Lets somebody choose one file. @param accept endings and media types */
export function FileButton(props: { label: string; accept: readonly string[]; onFile: (file: File) => void }) {
  return (
    <FileTrigger
      acceptedFileTypes={props.accept}
      onSelect={(files) => {
        const [file] = files ?? [];
        if (file) props.onFile(file);
      }}
    >
      <Button look="plain">{props.label}</Button>
    </FileTrigger>
  );
}
