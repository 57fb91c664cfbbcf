import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that wait for other processes wait long: a busy machine is no fault of the product. */
const PATIENT = { poll: { timeout: 30_000 } };
/** Tests wait for services and for processes of their own: two files at a time keep even two cores busy. */
const maxWorkers = Math.max(2, availableParallelism() - 1);
const ignored = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/summary-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...ignored, '**/*.int.test.ts', 'e2e/**'],
          testTimeout: 120_000,
          isolate: false,
          maxWorkers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'int',
          include: ['**/*.int.test.ts'],
          exclude: [...ignored, 'e2e/**'],
          globalSetup: ['./scripts/services/int-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: PATIENT,
          isolate: false,
          maxWorkers,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: ignored,
          globalSetup: ['./scripts/services/e2e-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: PATIENT,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
