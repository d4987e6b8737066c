// Every sentence of the interface. English now; another language is another object of this type.
import { desk } from './desk.ts';
import { people } from './people.ts';
import { refusals } from './refusals.ts';
import { review } from './review.ts';

export const catalogue = { desk, people, refusals, review };
export type Catalogue = typeof catalogue;
