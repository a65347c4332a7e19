import { runWithSetup } from './setup.mjs'

await runWithSetup('scripts/start.ts')
