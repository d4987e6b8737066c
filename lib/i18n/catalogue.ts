// Every sentence of the interface. English now; another language is another object of this type.
import { refusals } from './refusals.ts';

export const catalogue = { refusals };
export type Catalogue = typeof catalogue;
