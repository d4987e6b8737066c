'use client';
import { FileTrigger } from 'react-aria-components';
import { Button } from './button';

/** Lets somebody choose a file, or several. @param accept endings and media types */
export function FileButton(props: {
  label: string;
  accept: readonly string[];
  isOfSeveral?: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  return (
    <FileTrigger
      acceptedFileTypes={props.accept}
      allowsMultiple={props.isOfSeveral ?? false}
      onSelect={(files) => {
        if (files?.length) props.onFiles([...files]);
      }}
    >
      <Button look="plain">{props.label}</Button>
    </FileTrigger>
  );
}
