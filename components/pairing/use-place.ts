'use client';
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { piecesOf, type Row } from '@/lib/pairing/edit';
import { useBoardDesk } from './context';

export const PAGE = 200;

/** A block, wherever it stands by now, or else the row that has this place. */
export type Place = { piece: string | null; row: number };

/**
 * Which page of the board is shown, and where the focus is: it goes where it is sent, and with a block that is drawn
 * anew in another row, lane or page, whoever moved it.
 */
export function usePlace(rows: readonly Row[]) {
  const [from, setFrom] = useState(0);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const list = useRef<HTMLOListElement>(null);
  const goal = useRef<Place | null>(null);
  const left = useRef<Place | null>(null);
  const start = Math.min(from, firstOfPage(Math.max(0, rows.length - 1)));

  const leave = useCallback((place: Place) => {
    if (!left.current?.piece) left.current = place;
  }, []);
  const focusRow = useCallback((row: number) => {
    goal.current = { piece: null, row };
    redraw();
  }, []);
  // After every drawing, and not before React Aria has taken its hands off the page behind a menu or dialog.
  useEffect(() => {
    if (document.activeElement !== document.body) left.current = null;
    const place = goal.current ?? left.current;
    if (!place) return;
    const at = place.piece ? rows.findIndex((row) => piecesOf(row).includes(place.piece ?? '')) : -1;
    const row = Math.max(0, Math.min(at < 0 ? place.row : at, rows.length - 1));
    if (firstOfPage(row) !== start) return setFrom(firstOfPage(row));
    goal.current = null;
    left.current = null;
    const found = at < 0 ? `[data-row="${row}"]` : `[data-piece="${CSS.escape(place.piece ?? '')}"]`;
    list.current?.querySelector<HTMLElement>(found)?.focus();
  });
  return { list, start, focusRow, leave };
}

function firstOfPage(row: number): number {
  return row - (row % PAGE);
}

/** Says where the focus was when what held it, or had opened what held it, is taken off the board. */
export function useLeaving(place: Place) {
  const { leave } = useBoardDesk();
  const isHere = useRef(false);
  const latest = useRef(place);
  useLayoutEffect(() => {
    latest.current = place;
  });
  useLayoutEffect(
    () => () => {
      if (isHere.current) leave(latest.current);
    },
    [leave],
  );
  const onFocus = useCallback(() => {
    isHere.current = true;
  }, []);
  const onBlur = useCallback(() => {
    isHere.current = false;
  }, []);
  return { onFocus, onBlur };
}
