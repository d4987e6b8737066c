/** One spelling for one address: what people type and what invitations carry is compared in this form. */
export function normaliseEmail(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .toLowerCase()
    .slice(0, 320);
}

/** Whether it has the shape of an address. Only a letter that arrives would show more. */
export function isEmail(email: string): boolean {
  const [name, domain, ...rest] = email.split('@');
  const isWhole = Boolean(name && domain && !rest.length) && email.length <= 254 && !/\s/.test(email);
  return isWhole && !domain?.startsWith('.') && !domain?.endsWith('.');
}
