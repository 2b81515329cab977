import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Neither mocks nor environment: modules can be loaded once for all files. */
const STATELESS = ['test/core/**/*.test.ts', 'test/steps/**/*.test.ts'];

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'core', include: STATELESS, isolate: false } },
      { extends: true, test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: STATELESS } },
    ],
  },
});
