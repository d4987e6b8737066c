'use client';
import { createContext, useContext } from 'react';
import type { Edit, TextOf } from '@/lib/pairing/edit';

type BoardDesk = {
  textOf: TextOf;
  edit: (edit: Edit) => boolean;
  /** The line of the file on which each block began. */
  lines: ReadonlyMap<string, number>;
  targetLang: string;
  sourceLang: string;
};

export const BoardContext = createContext<BoardDesk | null>(null);

export function useBoardDesk(): BoardDesk {
  const desk = useContext(BoardContext);
  if (!desk) throw new Error('a row stands outside of a board');
  return desk;
}
