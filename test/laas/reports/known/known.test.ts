import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readGrid } from '../../../../laas/reports/grid/readGrid.ts'
import { read } from '../../../../laas/reports/read.ts'

const folder = import.meta.dirname
const reports = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
const pagesOf = (report: string) => readdirSync(join(folder, report)).filter(name => name.endsWith('.html'))

/** Pages of each known report as other people's viewers show them; all data is invented. */
describe.each(reports.map(({ name }) => name))('%s', report => {
  it('is the same in every viewer', async () => {
    const told = []
    for (const name of pagesOf(report)) {
      const { document } = new JSDOM(readFileSync(join(folder, report, name), 'utf8')).window
      const reading = read((await readGrid(document)).grid)
      expect([name, reading.report]).toEqual([name, report])
      // The first rows of a report, without its totals: numbers that it leaves out are said.
      const flags = reading.problems.filter(({ code }) => code !== 'numberJumps')
      expect([name, flags]).toEqual([name, []])
      told.push(
        reading.documents.map(({ number, date, amount, party, cancelled, lines }) => ({
          number,
          date,
          amount,
          party: party.replace(/\s/g, ''),
          cancelled,
          lines: lines.map(line => line.amount),
        })),
      )
    }
    expect(told.length).toBeGreaterThan(2)
    expect(new Set(told.map(each => JSON.stringify(each))).size).toBe(1)
    if (reading(report)) expect(told[0]!.length).toBeGreaterThan(0)
  })
})

const reading = (report: string) =>
  !['trial-balance', 'ledger', 'daily-status', 'cash-flow', 'worksheet'].includes(report)
