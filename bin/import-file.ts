import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { isLanguageTag } from '../lib/articles/language.ts';
import { importArticle } from '../lib/articles/store.ts';
import { env } from '../lib/env.ts';
import { MOST_FILE_BYTES, textOfFile } from '../lib/exchange/text-of-file.ts';
import { say } from '../lib/i18n/say.ts';
import { operator, type Person } from '../lib/people/actor.ts';
import { listPeople } from '../lib/people/store.ts';

export type ImportOptions = {
  /** The language the text was translated from, and the one it is in: tags such as zh or pt-BR. */
  readonly from: string;
  /** Detected when it is not given. */
  readonly to: string | undefined;
  /** The address of the person in whose name it is imported. */
  readonly as: string;
};

/** Imports one file as the web page would. Gives the address where its pairing waits. */
export async function importFile(path: string, { from, to, as }: ImportOptions): Promise<string> {
  for (const tag of [from, to]) {
    if (tag !== undefined && !isLanguageTag(tag)) throw new Error(`"${tag}" is no language tag, such as zh or pt-BR.`);
  }
  const person = await findPerson(as);
  // One byte more than is taken, of a file however large, or without an end.
  const { text, tracked } = await textOfFile(await buffer(createReadStream(path, { end: MOST_FILE_BYTES })));
  if (tracked)
    console.error(say(`desk.import.tracked-${tracked.isBoth ? 'both' : 'final'}`, { count: tracked.changed }));
  const input = { text, fileName: basename(path), sourceLang: from, targetLang: to ?? null, key: randomUUID() };
  const { id } = await importArticle(person, input);
  return `${env().baseUrl}/desk/${id}/pairing`;
}

async function findPerson(email: string): Promise<Person> {
  const people = await listPeople(operator);
  const found = people.find((person) => person.email.toLowerCase() === email.toLowerCase() && !person.disabledAt);
  if (!found) throw new Error(`Nobody on the desk has the address ${email}; say with --as in whose name to import.`);
  return { kind: 'person', id: found.id, name: found.name, role: found.role };
}
