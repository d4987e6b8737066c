'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { Trouble } from './deed';

/** For a form: after each refusal the first field that is marked as faulty has the focus, beside which it says what is wrong. */
export function useFaulty(trouble: Trouble | null): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (trouble) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [trouble]);
  return form;
}
