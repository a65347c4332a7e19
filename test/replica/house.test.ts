import { globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, it } from 'vitest'

const house = resolve(import.meta.dirname, '../../replica')
const files = globSync('**/*.{ts,js}', { cwd: house })

it('knows nothing of the extension: only itself, node and the certificate maker', () => {
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) {
    const text = readFileSync(resolve(house, file), 'utf8')
    for (const [, from] of text.matchAll(/^(?:import|export)[^'"]*? from '([^']+)'/gm)) {
      const own = from!.startsWith('.') && resolve(house, dirname(file), from!).startsWith(`${house}/`)
      expect(own || from!.startsWith('node:') || from === 'selfsigned', `${file} imports ${from}`).toBe(true)
    }
  }
})
