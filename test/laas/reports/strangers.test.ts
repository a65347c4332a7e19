import { describe, expect, it } from 'vitest'
import { codes, facts, readPage, told } from './pages.ts'
import { mustBeSaid, readRight } from './strangers.ts'

const byNumber = (documents: unknown[][]) =>
  documents.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))

describe('pages unlike any other are read right', () => {
  it.each(Object.entries(readRight))('%s', async (_, body) => {
    const reading = await readPage(body)
    expect(byNumber(facts(reading))).toEqual(told)
    expect(codes(reading)).toEqual([])
    expect(reading.proof.status).toBe('complete')
  })
})

describe('what can be read in two ways is said', () => {
  it.each(Object.entries(mustBeSaid))('%s', async (_, body) => {
    expect(codes(await readPage(body))).not.toEqual([])
  })
})
