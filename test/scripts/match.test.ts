import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { office } from '../laas/matching/generator/office.ts'

const folder = mkdtempSync(join(tmpdir(), 'match-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(content: unknown): string {
  const path = join(folder, 'case.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const run = (content: unknown) =>
  JSON.parse(
    execFileSync(process.execPath, ['scripts/match.ts', file(content)], { encoding: 'utf8', maxBuffer: 1e9 }),
  )
const fail = (content: unknown) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/match.ts', file(content)], {
    encoding: 'utf8',
  })
  return { status, stderr }
}

describe('npm run match', { timeout: 60_000 }, () => {
  it('fills what a case leaves out, and takes fields beside the others', () => {
    const found = run({
      documents: [
        { id: 1, date: '2024-02-01', amount: 5000, party: 'นาย ก ตัวอย่าง', description: 'ค่าขยะ' },
        { id: 2, date: '2024-02-30', amount: 7000 },
      ],
      sightings: [
        {
          id: 'a',
          date: '2024-02-01',
          amount: 5000,
          party: 'ก ตัวอย่าง',
          description: 'ค่าขยะ',
          kind: 'receipt',
        },
      ],
    })
    expect(found.links).toMatchObject([{ documentId: '1', sightingId: 'a', zone: 'certain', rank: 1 }])
    expect(found.links[0].reasons.map(({ code }: { code: string }) => code)).toContain('description_equal')
    expect(found.unmatched).toEqual({ documents: ['2'], sightings: [] })
  })

  it('says what is wrong with a case', () => {
    const { status, stderr } = fail({ documents: [{ amount: 1.5 }, { date: '5 ก.พ. 2567' }] })
    expect(status).toBe(1)
    expect(stderr).toContain('documents[0].amount')
    expect(stderr).toContain('documents[1].date')
    expect(stderr).toContain('sightings')
    expect(fail('{').status).toBe(1)
    expect(fail({ documents: [{ id: 'x' }, { id: 'x' }], sightings: [] }).stderr).toContain('id x')
  })

  it('takes what other programs write: a mark at the beginning, nulls, empty texts, nothing at all', () => {
    expect(run('\ufeff{"documents":[],"sightings":[],"decisions":null}')).toEqual({
      links: [],
      twice: [],
      unmatched: { documents: [], sightings: [] },
    })
    const bare = { id: null, kind: null, number: null, date: '', amount: null, party: null, fields: null }
    expect(run({ documents: [bare], sightings: [{}] }).unmatched).toEqual({
      documents: ['0'],
      sightings: ['0'],
    })
    expect(fail([]).status).toBe(1)
    expect(fail({ documents: Array(500).fill({ amount: 'x' }), sightings: [] }).stderr).toContain('480 more')
    expect(fail('{"documents"').stderr).toContain('no JSON')
  })

  it('tells kinds apart where both sides say them, also such as nobody knows', () => {
    const paid = { date: '2024-02-01', amount: 5000, party: 'นาย ก ตัวอย่าง' }
    const found = run({
      documents: [{ ...paid, id: 'd1', kind: 'requisition' }],
      sightings: [
        { ...paid, id: 's1', kind: 'cheque' },
        { ...paid, id: 's2' },
      ],
    })
    expect(found.links).toEqual([])
    const own = run({
      documents: [{ ...paid, id: 'd1', kind: 'ใบเบิก' }],
      sightings: [{ ...paid, id: 's1', kind: 'ใบเบิก' }],
      decisions: { confirmed: [], rejected: [['d1', 's1']] },
    })
    expect(own.links).toEqual([])
  })

  it('takes a whole office', () => {
    const { documents, sightings } = office(2000, 9)
    const { links } = run({ documents, sightings })
    expect(links.length).toBeGreaterThan(1700)
  })
})
