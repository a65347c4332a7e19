import { defineConfig } from 'vitest/config'

/** Tests that put something else in a module's place: no other may be given it. */
const withMocks = ['test/content/**/*.test.ts', 'test/entrypoints/**/*.test.{ts,tsx}']
const unit = {
  // By default one core is left idle, and small machines have but two.
  maxWorkers: '100%',
  testTimeout: 30_000,
  // Before any module looks whether there is an IndexedDB.
  setupFiles: ['fake-indexeddb/auto'],
  unstubGlobals: true,
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...withMocks],
          // Files of a worker share the modules they import: read once, not 140 times.
          isolate: false,
          ...unit,
        },
      },
      { extends: true, test: { name: 'unit-mocked', include: withMocks, ...unit } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // More browsers than cores: a walk mostly waits, one request a second.
          maxWorkers: 3,
          expect: { poll: { timeout: 60_000, interval: 200 } },
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
