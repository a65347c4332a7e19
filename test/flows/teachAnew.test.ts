import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endCapture } from '../../flows/capture.ts'
import { saveMap } from '../../flows/teach.ts'
import { defaultGaps } from '../../laas/documents/gap.ts'
import type { Grid } from '../../laas/reports/reading.ts'
import { mapOf } from '../../laas/reports/teach/mapOf.ts'
import type { Meaning } from '../../laas/reports/teach/meaning.ts'
import { proposeColumns } from '../../laas/reports/teach/propose.ts'
import { addRows } from '../../storage/captures.ts'
import type { Database } from '../../storage/database.ts'
import { markSaved } from '../../storage/plans.ts'
import { begin, bothTallies, newOffice } from '../storage/office.ts'

const title = 'รายงานค่าขยะของเทศบาล'
const heads = ['ก', 'ข', 'ค', 'ง', 'จ']

/** Ways to read the same columns; each but the last two reads another document out of every row. */
const readings: (Meaning | null)[][] = [
  ['number', 'date', 'party', 'amount', null],
  ['number', 'date', 'party', null, 'amount'],
  ['number', 'date', null, 'gross', 'amount'],
  [null, 'date', 'party', 'amount', null],
  ['number', 'date', 'description', 'amount', null],
]

// Few values, so that twins are common.
const row = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .map(([n, day, sum]) => [`A-${n}`, `${day} ก.พ. 2567`, `นายสมมติ ที่${n}`, `${sum}0.00`, `${sum}.00`])
const pages = fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
const step = fc.oneof(
  fc.record({ do: fc.constant('teach' as const), with: fc.nat({ max: readings.length - 1 }) }),
  fc.record({ do: fc.constant('capture' as const), with: fc.nat({ max: 2 }) }),
  fc.record({ do: fc.constant('save' as const), with: fc.nat({ max: 11 }) }),
)

async function teach(db: Database, fields: (Meaning | null)[]): Promise<void> {
  const example = ['A-1', '1 ก.พ. 2567', 'นายสมมติ', '10.00', '1.00']
  const grid: Grid = {
    viewer: 'table',
    rows: [heads, example],
    merges: [],
    texts: [title],
    page: null,
    problems: [],
  }
  const draft = { kind: 'receipt', title, name: '', layout: 'one', fields: { ...fields } } as const
  await saveMap(db, mapOf(proposeColumns(grid), draft, 'report').map!)
}

it('taught anew however often, every row stays one document, and what was saved stays saved', async () => {
  await fc.assert(
    fc.asyncProperty(pages, fc.array(step, { minLength: 3, maxLength: 10 }), async (all, steps) => {
      const db = newOffice()
      const capture = async (index: number) => {
        const page = { number: index + 1, of: all.length }
        const { id } = await begin(db, { lines: [], title, above: [], page, more: index + 1 < all.length })
        await addRows(db, id, 0, [heads, ...all[index]!])
        expect((await endCapture(db, id, all[index]!.length + 1, defaultGaps, null)).problem).toBeNull()
      }
      await teach(db, readings[0]!)
      for (const index of all.keys()) await capture(index)
      const rows = all.flat().length
      const saved = new Set<string>()
      for (const one of steps) {
        if (one.do === 'teach') await teach(db, readings[one.with]!)
        if (one.do === 'capture') await capture(one.with % all.length)
        if (one.do === 'save') {
          const open = await db.documents
            .where('id')
            .above('')
            .filter(({ state }) => state === 'todo')
            .toArray()
          const chosen = open[one.with % Math.max(1, open.length)]
          if (chosen) {
            saved.add(`N-${saved.size + 1}`)
            await markSaved(db, chosen.id, `N-${saved.size}`)
          }
        }
        const documents = await db.documents.toArray()
        expect(documents).toHaveLength(rows)
        const numbers = documents.flatMap(({ state, newNumber }) => (state === 'saved' ? [newNumber] : []))
        expect(numbers.sort()).toEqual([...saved].sort())
        expect(
          new Set(documents.flatMap(({ sources }) => sources.map(s => `${s.capture} ${s.row}`))).size,
        ).toBe(rows)
        const { kept, counted } = await bothTallies(db)
        expect(kept).toEqual(counted)
      }
    }),
    { numRuns: 60 },
  )
}, 120_000)
