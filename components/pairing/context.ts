'use client';
import { createContext, useContext } from 'react';
import type { Edit, TextOf } from '@/lib/pairing/edit';
import type { Place } from './use-place';

type BoardDesk = {
  textOf: TextOf;
  /** Whether the change was taken; why not is then said above the board. */
  edit: (edit: Edit) => boolean;
  /** What is in focus is about to be taken off the board. */
  leave: (place: Place) => void;
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
