import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Every face as a plain page, with invented data: `npm run faces`, then open the address that it prints. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', port: 5181, fs: { allow: ['../..'] } },
  cacheDir: '../../node_modules/.vite-faces',
})
