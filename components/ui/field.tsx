'use client';
import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextField, type TextFieldProps } from 'react-aria-components';

export const inputLook =
  'w-full rounded-[3px] border border-hairline-strong/70 bg-paper-raised px-3 py-2 text-ink placeholder:text-ink-soft/80 focus:border-focus focus:outline-2 focus:outline-offset-0 focus:outline-focus data-invalid:border-danger';

/** A labelled line of text with room for a hint and for what is wrong with it. */
export function Field({
  label,
  hint,
  error,
  children,
  ...rest
}: Omit<TextFieldProps, 'children'> & { label: string; hint?: string; error?: string; children?: ReactNode }) {
  return (
    <TextField {...rest} isInvalid={error !== undefined} className="flex flex-col gap-1">
      <Label className="label-text">{label}</Label>
      {children ?? <Input className={inputLook} />}
      {hint ? (
        <Text slot="description" className="text-sm text-ink-soft">
          {hint}
        </Text>
      ) : null}
      <FieldError className="text-sm text-danger">{error}</FieldError>
    </TextField>
  );
}
