const site = 'http://desk.invalid';

/** Where people land who did not ask for a certain page. */
export const home = '/desk';

/**
 * The path on this site that a callback address asks for, or the desk when it points anywhere else. Parsed just as
 * browsers do, since they read `/\evil`, `/<tab>/evil` and `//evil` as another host.
 */
export function pathOnSite(wanted: string | null | undefined): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, site)) return home;
  const url = new URL(wanted, site);
  const isHere = url.origin === site && !url.pathname.startsWith('//');
  const isDoor = /^\/(sign-in|api)(\/|$)/.test(url.pathname);
  return isHere && !isDoor ? url.pathname + url.search + url.hash : home;
}
