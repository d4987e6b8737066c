'use client';
import type { ReactNode } from 'react';
import type { Trouble } from '../ui/deed';
import { useFaulty } from '../ui/faulty';
import { Field, inputLook } from '../ui/field';

/**
 * A form of plain inputs, read when it is sent: so what a password manager filled in before the page came alive counts,
 * and what was typed stays when it is refused. `action` takes what is sent before that moment; React carries it over.
 */
export function PlainForm({
  run,
  label,
  trouble = null,
  className = '',
  children,
}: {
  run: (typed: FormData) => Promise<void>;
  label?: string;
  trouble?: Trouble | null;
  className?: string;
  children: ReactNode;
}) {
  return (
    <form
      ref={useFaulty(trouble)}
      action={run}
      aria-label={label}
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(new FormData(event.currentTarget));
      }}
    >
      {children}
    </form>
  );
}

/** A labelled input of such a form. */
export function PlainField({
  label,
  hint,
  error,
  ...input
}: {
  label: string;
  name: string;
  type?: 'text' | 'email' | 'password';
  autoComplete: string;
  hint?: string;
  error?: string | undefined;
  value?: string;
  defaultValue?: string;
  readOnly?: boolean;
  autoFocus?: boolean;
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => (
        <input
          {...input}
          {...tied}
          required
          spellCheck={false}
          autoCapitalize={input.type === 'text' ? 'words' : 'none'}
          className={`${inputLook} read-only:border-transparent read-only:bg-transparent read-only:px-0`}
        />
      )}
    </Field>
  );
}

/** What was typed under this name. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
