import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { newId } from './new-id';

afterEach(() => vi.unstubAllGlobals());

test('ids are made where the browser gives no UUIDs, and the desk takes them', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const ids = Array.from({ length: 500 }, newId);
  for (const id of ids) expect(z.uuidv4().safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every bit that may vary does, the lowest and the highest of a byte too', () => {
  const given = (byte: number) => ({ getRandomValues: (bytes: Uint8Array) => bytes.fill(byte) });
  vi.stubGlobal('crypto', given(0));
  expect(newId()).toBe('00000000-0000-4000-8000-000000000000');
  vi.stubGlobal('crypto', given(255));
  expect(newId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
