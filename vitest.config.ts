import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where whole programs start and stop takes longest; begun last, it would go on when all else is done. */
class ProgramsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = (file: TestSpecification) =>
      ['/bin/kill.test.ts', '/bin/serve.test.ts'].findIndex((name) => file.moduleId.endsWith(name));
    return (await super.sort(files)).toSorted((a, b) => order(b) - order(a));
  }
}

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{lib,app,components,bin}/**/*.test.{ts,tsx}'],
    globalSetup: 'lib/db/test-server.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: ProgramsFirst },
  },
});
