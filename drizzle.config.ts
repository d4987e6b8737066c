import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './lib/db/schema/people.ts',
    './lib/db/schema/articles.ts',
    './lib/db/schema/checks.ts',
    './lib/db/schema/publishing.ts',
  ],
  out: './drizzle',
  breakpoints: true,
});
