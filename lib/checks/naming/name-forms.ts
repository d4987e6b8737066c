// Forms of one name, of two words in small letters without accents: with another ending, in another case, as a part of a longer
// word. Endings by hand, from general knowledge; nothing here knows a name.
const LAND = 'a|e|y|ia|o|us|ea|ey|land|is';
const PEOPLE =
  's|es|n|ns|al|ial|an|ans|ian|ians|ese|i|is|ish|ic|en|ens|er|ers|ite|ites|os|as|ies|isch\\p{L}{0,2}|ed|ing|ings|ion|ions|ne|nen|in|innen|se|ien|iens|ienne|iennes|ais|aise|aises|ois|oise|oises|ense|enses';
const LAND_PAIR = 'y ia|ia y|ey iye|a e|e a|o a|a o| ia|ia |y | y';
const DERIVED = new RegExp(`^(?:(?:|${LAND}) (?:${PEOPLE})|(?:${PEOPLE}) (?:|${LAND})|${LAND_PAIR})$`, 'u');

/** "korea" and "korean", "киева" and "киеве": the same beginning and only an ending each. */
export function isDerived(a: string, b: string): boolean {
  const shared = sharedStart(a, b);
  if (shared < 3) return false;
  const [x, y] = [a.slice(shared), b.slice(shared)];
  if (/\p{Script=Latin}/u.test(a)) return shared >= 4 ? DERIVED.test(`${x} ${y}`) : x === '' && y === 's';
  return x.length <= 3 && y.length <= 3 && (x === '' || y === '' || x.at(-1) !== y.at(-1));
}

/** Which also end alike: "Kotkassa", "Kotkasta". */
const FINNISH_CASE = /(?<=[a-z]{3})(?:[sl][sl]a|[sl]ta|lle|ksi|tta|na|n)$/;

/** "Ljubljanassa" and "Ljubljanaan", "Svetová" and "Svetovej": two cases of one name. The more is shared, the longer the endings. */
export function isInflected(a: string, b: string, lang: string): boolean {
  const shared = sharedStart(a, b);
  const longest = shared > 6 ? 4 : shared > 3 ? 3 : 2;
  const [x, y] = [a.slice(shared), b.slice(shared)];
  if (lang === 'fi' && a.replace(FINNISH_CASE, '') === b.replace(FINNISH_CASE, '')) return true;
  if (shared < 3 || x.length > longest || y.length > longest) return false;
  if (x === '' || y === '' || x.at(-1) !== y.at(-1)) return true;
  return shared > 6 && x.length < 3 && y.length < 3; // Lyublyanada, Lyublyanaya
}

/** The letters that two words begin with. */
export function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

const COMPOUNDING = new Set(['de', 'sv', 'da', 'nb', 'no', 'nl', 'fi', 'hu', 'is']);
const LEAST_PART = 6;
const LEAST_REST = 5;

/** Whether names are joined to other words without a mark: "Tammerforsbaserade". */
export function makesCompounds(lang: string): boolean {
  return COMPOUNDING.has(lang);
}

/** Whether a longer word begins with the name. */
export function isPartOf(name: string, word: string): boolean {
  return name.length >= LEAST_PART && word.length - name.length >= LEAST_REST && word.startsWith(name);
}
