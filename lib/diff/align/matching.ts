/** What the stages hand on to each other: which token of one text is which of the other. -1 stands for none. */
export interface Matching {
  /** For each left token its right one, and the other way round; links outside of moves never cross. */
  readonly toRight: Int32Array;
  readonly toLeft: Int32Array;
  /** For each token the move it belongs to, linked or replaced inside it. */
  readonly leftMove: Int32Array;
  readonly rightMove: Int32Array;
  /** For each token its sentence group; no hunk crosses a group. */
  readonly leftGroup: Int32Array;
  readonly rightGroup: Int32Array;
}

/** No links, no moves, one group; the counts are of tokens. */
export function emptyMatching(left: number, right: number): Matching {
  return {
    toRight: none(left),
    toLeft: none(right),
    leftMove: none(left),
    rightMove: none(right),
    leftGroup: new Int32Array(left),
    rightGroup: new Int32Array(right),
  };
}

function none(count: number): Int32Array {
  return new Int32Array(count).fill(-1);
}

/** Links left token i with right token j; links they had before must be gone. */
export function linkTokens({ toRight, toLeft }: Matching, i: number, j: number): void {
  toRight[i] = j;
  toLeft[j] = i;
}
