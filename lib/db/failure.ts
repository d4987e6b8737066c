import type { DrizzleQueryError } from 'drizzle-orm/errors';

/**
 * An error as it may be printed: of a statement that failed, why the database would not, and which it was, without the
 * values that came with it, since they are people's texts and secrets.
 */
export function printable(error: unknown): unknown {
  if (!isFailedQuery(error)) return error;
  const why = error.cause?.message || 'The database gave no reason';
  const told = new Error(`${why} (${error.query.slice(0, LONGEST)})`);
  told.stack = [told.message, ...(error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [])].join(
    '\n',
  );
  return told;
}

const LONGEST = 120;

/** The pool is made outside of Next's bundle and its errors are met inside, where the class is another: its parts decide. */
function isFailedQuery(error: unknown): error is DrizzleQueryError {
  return error instanceof Error && 'query' in error && typeof error.query === 'string' && 'params' in error;
}
