// The one place that names every table: drizzle wants the schema as one object.
import * as articles from './articles.ts';
import * as checks from './checks.ts';
import * as people from './people.ts';
import * as publishing from './publishing.ts';

export const schema = { ...people, ...articles, ...checks, ...publishing };
