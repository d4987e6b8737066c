import { TITLES } from '../words/word-lists.ts';
import type { Mention } from './name-mentions.ts';

export type NameKind = 'person' | 'place' | 'body' | 'other';

const PLACE_WORDS = new Set(
  'city province county district town village island river lake mountain street road square bay sea region state peninsula prefecture port park valley avenue'.split(
    ' ',
  ),
);
const BODY_WORDS = new Set(
  'company corporation group university college school institute ministry committee commission agency bank party union federation association office bureau department council court news times post daily press club foundation inc ltd co'.split(
    ' ',
  ),
);
const BEFORE_PLACE = new Set('in at from near to through across between'.split(' '));
const AFTER_PERSON = new Set(
  'said says told added noted explained expressed emphasized stressed welcomed met who and'.split(' '),
);

/** What a name is the name of, by what stands in and around it; a guess to sort by, never to decide by. */
export function kindOf(mentions: readonly Mention[]): NameKind {
  const words = new Set(mentions.flatMap((mention) => mention.words));
  if ([...words].some((word) => BODY_WORDS.has(word))) return 'body';
  if ([...words].some((word) => PLACE_WORDS.has(word))) return 'place';
  const count = (test: (mention: Mention) => boolean) => mentions.filter(test).length;
  const asPerson = count(
    ({ address, before, after }) =>
      address !== null || TITLES.has(before) || (AFTER_PERSON.has(after) && after !== 'and'),
  );
  const asPlace = count(({ before }) => BEFORE_PLACE.has(before));
  if (asPerson === 0 && asPlace === 0) return 'other';
  return asPerson * 2 >= asPlace ? 'person' : 'place';
}
