'use client';
import type { ComponentProps } from 'react';
import { Sentences } from '@/components/ui/sentences';
import DeskError from './desk/error';

/** For what the desk's own layout asks of a database that is away, and for the pages outside of it. */
export default function OuterError(trouble: ComponentProps<typeof DeskError>) {
  return (
    <Sentences>
      <main className="mx-auto w-full max-w-[88rem] px-4 sm:px-8">
        <DeskError {...trouble} />
      </main>
    </Sentences>
  );
}
