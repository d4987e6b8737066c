// Every sentence of the interface. English now; another language is another object of this type.
import { checks } from './checks.ts';
import { desk } from './desk.ts';
import { diff } from './diff.ts';
import { glossary } from './glossary.ts';
import { history } from './history.ts';
import { kinds } from './kinds.ts';
import { names } from './names.ts';
import { pairing } from './pairing.ts';
import { people } from './people.ts';
import { publishing } from './publishing.ts';
import { reader } from './reader.ts';
import { refusals } from './refusals.ts';
import { review } from './review.ts';

export const catalogue = {
  checks,
  desk,
  diff,
  glossary,
  history,
  kinds,
  names,
  pairing,
  people,
  publishing,
  reader,
  refusals,
  review,
};
export type Catalogue = typeof catalogue;
