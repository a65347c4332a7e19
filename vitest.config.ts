import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          // By default one core is left idle, and small machines have but two.
          maxWorkers: '100%',
          testTimeout: 30_000,
        },
      },
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
