import { describe, expect, it } from 'vitest'
import { capture, line, newOffice, type Page } from '../storage/office.ts'

const first: Page = { page: { number: 1, of: 2 }, more: true, lines: [line(1), line(2)] }
const second: Page = { title: '', above: [], page: { number: 2, of: 2 }, lines: [line(3)] }

describe('a second page without a title', () => {
  it('goes on with the page before, and it is said', async () => {
    const db = newOffice()
    const { run: opened } = await capture(db, first)
    const { problem, run, reading } = await capture(db, second, opened!.id)
    expect(problem).toBeNull()
    expect(run!.id).toBe(opened!.id)
    expect(reading!.documents.map(({ number }) => number)).toEqual(['R-3/67'])
    expect(reading!.problems.map(({ code }) => code)).toContain('titleFromBefore')
    expect(await db.documents.count()).toBe(3)
    expect((await db.runs.toArray()).map(({ pages }) => pages)).toEqual([[1, 2]])
    const [, stored] = await db.captures.orderBy('id').toArray()
    expect(stored!.grid.texts).toContain(first.title ?? (await db.captures.toArray())[0]!.grid.texts[0])
    db.close()
  })

  it('is left where no page before is stored, or two could be it', async () => {
    const alone = newOffice()
    expect((await capture(alone, second)).problem).not.toBeNull()
    alone.close()
    const two = newOffice()
    await capture(two, first)
    await capture(two, { ...first, above: ['ประจำเดือน มีนาคม 2567'], lines: [line(7), line(8)] })
    expect((await capture(two, second)).problem).not.toBeNull()
    expect(await two.documents.count()).toBe(4)
    two.close()
  })
})
