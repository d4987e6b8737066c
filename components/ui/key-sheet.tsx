'use client';
import { type ReactNode, useEffect, useState } from 'react';
import { isFree } from '../diff/go-to';
import { Button } from './button';
import { Dialog } from './dialog';
import { KeyList } from './key-list';

/** The keys of a room in a sheet, behind a button and, where it `hears`, the key "?". */
export function KeySheet({
  title,
  close,
  keys,
  hears = true,
  children,
}: {
  title: string;
  close: string;
  keys: readonly { key: string; what: string }[];
  hears?: boolean;
  children?: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!hears) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || !isFree(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [hears]);
  return (
    <>
      <Button look="plain" className="pointer-coarse:hidden" onPress={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        {children}
        <KeyList keys={keys} />
        <div className="flex justify-end">
          <Button onPress={() => setOpen(false)}>{close}</Button>
        </div>
      </Dialog>
    </>
  );
}
