import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { points } from '../../../laas/matching/points.ts'

it.each(['th', 'en'])('every point has its words in %s', language => {
  const words = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'))
  expect(Object.keys(points).filter(code => !words[`reason_${code}`])).toEqual([])
})
