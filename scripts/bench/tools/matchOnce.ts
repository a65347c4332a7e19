import { match } from '../../../laas/matching/match.ts'
import { exactJoin } from '../../../test/laas/matching/generator/exactJoin.ts'
import { office } from '../../../test/laas/matching/generator/office.ts'

/** Run as a process of its own, `match|join <documents>`: prints how many ms the first run of a new process takes. */
const [how, size] = process.argv.slice(2)
const { documents, sightings } = office(Number(size), 3)
const start = performance.now()
if (how === 'join') exactJoin(documents, sightings)
else match(documents, sightings)
console.log(performance.now() - start)
