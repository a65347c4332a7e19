import { runWithSetup } from './setup.mjs'

await runWithSetup('scripts/check.ts')
