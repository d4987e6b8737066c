import { hash, verify } from '@node-rs/argon2';

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane; some 25 ms of one core. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(oneSpelling(password), cost);
}

/**
 * Whether the password belongs to the hash. Without a hash it does the same work and says no, so that nobody can tell
 * by the clock whether an account exists.
 */
export async function isPassword(passwordHash: string | null, given: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? nobodysHash, oneSpelling(given.slice(0, 1000)));
  return fits && passwordHash !== null;
}

/** Of a random value that was thrown away; at the same cost as all others. */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$hJxstk0+v9EJ6WBsiO/zKw$+8+fpfdLPQk+ImbZcL6q0MTo5BB8xHwcapGGuoQ3iJk';

// Two keyboards may send the same letter in two encodings.
function oneSpelling(password: string): string {
  return password.normalize('NFKC');
}
