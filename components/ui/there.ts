/**
 * Whether the desk answers. Asked before a room is fetched anew unasked: where that fails, Next leaves the page for the
 * browser's own error.
 */
export async function isDeskThere(): Promise<boolean> {
  try {
    return (await fetch('/readyz', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
