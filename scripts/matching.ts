import { match } from '../laas/matching/match.ts'
import type { Matching } from '../laas/matching/types.ts'
import { exactJoin } from '../test/laas/matching/generator/exactJoin.ts'
import { measure } from '../test/laas/matching/generator/measure.ts'
import { office, rough, usual } from '../test/laas/matching/generator/office.ts'
import { oracle } from '../test/laas/matching/generator/oracle.ts'
import { town } from '../test/laas/matching/generator/town.ts'
import { dense, type Habits, halfway, sparse, thin } from '../test/laas/matching/generator/townClerks.ts'
import { townOracle } from '../test/laas/matching/generator/townOracle.ts'
import type { Case } from '../test/laas/matching/generator/truth.ts'
import { village } from '../test/laas/matching/generator/village.ts'

const usage = 'npm run -s matching -- <documents> <seed> …'
const [size, ...seeds] = process.argv.slice(2).map(Number)
if (!(size! > 0) || seeds.length === 0 || !seeds.every(Number.isInteger)) {
  console.error(usage)
  process.exit(2)
}

interface Make {
  name: string
  made: (size: number, seed: number) => Case
  /** What knows the rates of the office; null where nothing does. */
  limit: ((invented: Case) => Matching) | null
}

const ofTown = (name: string, habits: Habits): Make => ({
  name: `town, ${name}`,
  made: (size, seed) => town(size, seed, habits),
  limit: invented => townOracle(invented, habits),
})

const makes: Make[] = [
  { name: 'usual', made: office, limit: invented => oracle(invented, usual, true) },
  {
    name: 'rough',
    made: (size, seed) => office(size, seed, rough),
    limit: invented => oracle(invented, rough, true),
  },
  { name: 'another make', made: village, limit: null },
  ofTown('98 % entered', dense),
  ofTown('50 % entered', halfway),
  ofTown('5 % entered', sparse),
  ofTown('thin lists', thin),
]

/** The limits look at all pairs that are anything alike: too much for large offices. */
const mostForLimits = 10_000

type Sums = Record<(typeof counted)[number], number>
const counted = [
  'entered',
  'right',
  'wrong',
  'unknowable',
  'equalAsShown',
  'equalButCut',
  'oneOfTwo',
  'rightOrAskedFirst',
  'typedTwice',
  'twiceFound',
  'askedInVain',
  'missing',
] as const

const line = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`)
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`

const heads = [
  'office',
  'entered',
  'certain',
  'wrong, all',
  'apart: equal in every field, shown or not',
  'of the wrong: equal in all that is shown',
  'equal, words cut short',
  'one of two equal entries',
  'other',
  'certain or asked first',
  'exact-key join: certain (wrong)',
  'oracle: certain (wrong)',
  'entered twice, found',
  'missing ones asked about',
]
line(heads)
line(heads.map(() => '---'))
for (const { name, made, limit } of makes) {
  const sums = Object.fromEntries(counted.map(count => [count, 0])) as Sums
  const beside = [
    { right: 0, wrong: 0, by: ({ documents, sightings }: Case) => exactJoin(documents, sightings) },
    { right: 0, wrong: 0, by: limit },
  ]
  for (const seed of seeds) {
    const invented = made(size!, seed)
    const found = measure(invented, match(invented.documents, invented.sightings))
    for (const count of counted) sums[count] += found[count]
    for (const other of beside) {
      if (other.by === null || size! > mostForLimits) continue
      const { right, wrong } = measure(invented, other.by(invented))
      other.right += right
      other.wrong += wrong
    }
  }
  const { entered, wrong, equalAsShown, equalButCut, oneOfTwo } = sums
  line([
    name,
    entered,
    share(sums.right, entered),
    wrong,
    sums.unknowable,
    equalAsShown,
    equalButCut,
    oneOfTwo,
    wrong - equalAsShown - equalButCut - oneOfTwo,
    share(sums.rightOrAskedFirst, entered),
    ...beside.map(({ right, wrong }) => (right === 0 ? '' : `${share(right, entered)} (${wrong})`)),
    share(sums.twiceFound, sums.typedTwice),
    share(sums.askedInVain, sums.missing),
  ])
}
