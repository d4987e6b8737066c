'use client';
import { useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Outcome } from '@/lib/outcome';
import { newId } from './new-id';

export type Trouble = { sentence: string; fields: Record<string, string>; code: string };

/**
 * Carries out one kind of write from the browser. Gives a key to each intent and keeps it while the answer is unknown,
 * so that trying again after the network failed has one effect. Never throws: trouble is state.
 */
export function useDeed<Input extends { key: string }, T>(write: (input: Input) => Promise<Outcome<T>>) {
  const say = useTranslations('desk');
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const key = useRef<{ intent: string; key: string } | null>(null);
  const busy = useRef(false);

  const run = useCallback(
    async (input: Omit<Input, 'key'>): Promise<T | null> => {
      if (busy.current) return null;
      busy.current = true;
      setPending(true);
      const intent = JSON.stringify(input);
      if (key.current?.intent !== intent) key.current = { intent, key: newId() };
      try {
        const outcome = await write({ ...input, key: key.current.key } as Input);
        key.current = null;
        setTrouble(outcome.status === 'done' ? null : troubleOf(outcome));
        return outcome.status === 'done' ? outcome.value : null;
      } catch {
        setTrouble({ sentence: say('unreachable'), fields: {}, code: 'unreachable' });
        return null;
      } finally {
        busy.current = false;
        setPending(false);
      }
    },
    [write, say],
  );
  const forget = useCallback(() => setTrouble(null), []);
  return { run, pending, trouble, forget };
}

function troubleOf(outcome: Exclude<Outcome<unknown>, { status: 'done' }>): Trouble {
  const { sentence } = outcome;
  if (outcome.status === 'invalid') return { sentence, fields: outcome.fields, code: 'invalid' };
  const field = outcome.details?.field;
  return { sentence, fields: field === undefined ? {} : { [field]: sentence }, code: outcome.code };
}
