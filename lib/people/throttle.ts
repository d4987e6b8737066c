// How often one may be wrong: a sliding window over the failed attempts that the database keeps.
// Three limits. One address against one account is stopped first, so that nobody can lock a person out from a single
// place; the account's own limit stops many addresses against one person, the address's own limit stops one place
// that goes through many accounts. An attempt that is refused here is not counted: waiting always ends.

export type Attempt = { account: string; address: string };

/** A failed attempt; age in seconds, by the clock of the database. */
export type Failure = Attempt & { age: number };

export const windowMinutes = 15;

const limits = [
  { most: 10, isCounted: (a: Attempt, b: Attempt) => a.account === b.account && a.address === b.address },
  { most: 30, isCounted: (a: Attempt, b: Attempt) => a.account === b.account },
  { most: 60, isCounted: (a: Attempt, b: Attempt) => a.address === b.address },
];

/** Minutes until this attempt may be made, rounded up; 0 when it may be made now. */
export function minutesToWait(failures: readonly Failure[], attempt: Attempt): number {
  const waits = limits.map(({ most, isCounted }) => {
    const ages = failures.filter((failure) => isCounted(failure, attempt)).map((failure) => failure.age);
    const last = ages.sort((a, b) => a - b)[most - 1];
    return last === undefined ? 0 : windowMinutes * 60 - last;
  });
  return Math.max(0, Math.ceil(Math.max(...waits) / 60));
}

/**
 * What counts as one place: an IPv4 address, or the /64 network of an IPv6 address, which one machine has to itself. Some
 * proxies tell the port too, which is another one each time.
 */
export function placeOf(address: string): string {
  const bare =
    address
      .trim()
      .toLowerCase()
      .replace(/^\[(.*)\](?::\d+)?$|^(\d+(?:\.\d+){3}):\d+$/, '$1$2')
      .replace(/^::ffff:(?=\d+\.)/, '')
      .split('%')[0] ?? '';
  if (!bare.includes(':')) return bare.slice(0, 64) || 'unknown';
  const [head = '', tail] = bare.split('::');
  const first = head ? head.split(':') : [];
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  const groups = [...first, ...zeros, ...last].slice(0, 4).map((group) => group.slice(0, 4).replace(/^0+(?=.)/, ''));
  return `${groups.join(':')}::/64`;
}
