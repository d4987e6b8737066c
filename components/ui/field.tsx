import { type ComponentProps, type KeyboardEvent, type ReactNode, useId } from 'react';

export const inputLook =
  'w-full rounded-[3px] border border-hairline-strong bg-paper-raised px-3 py-2 text-ink placeholder:text-ink-soft/80 focus:border-focus focus:outline-2 focus:outline-offset-0 focus:outline-focus aria-invalid:border-danger';

/** Ctrl or ⌘ with Enter in a long text sends its form. */
export function sendByKey({ key, ctrlKey, metaKey, nativeEvent, currentTarget }: KeyboardEvent<HTMLTextAreaElement>) {
  if (key === 'Enter' && (ctrlKey || metaKey) && !nativeEvent.isComposing) currentTarget.form?.requestSubmit();
}

type Around = { label: ReactNode; hint?: string; error?: string | undefined };
type Tied = { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined };

/** A label above a control, with room below for a hint and for what is wrong; `children` ties the control to them. */
export function Field({ label, hint, error, children }: Around & { children: (tied: Tied) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="label-text">
        {label}
      </label>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined })}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        // Announced by itself: whoever sent the form from this very field is there already.
        <p id={`${id}-error`} role="alert" className="text-sm text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}

type Option = { value: string; text: string };

/** One of a few values, in a field of its own. */
export function Choice({
  choices,
  label,
  error,
  ...select
}: Around & ComponentProps<'select'> & { choices: readonly Option[] }) {
  return (
    <Field label={label} error={error}>
      {(tied) => (
        <select {...select} {...tied} className={inputLook}>
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
