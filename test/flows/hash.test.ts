import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { hashOf } from '../../flows/hash.ts'

it.each([0, 1, 999, 1000, 1001, 2500])(
  'of %i rows is that of their JSON: it knows what was stored before',
  async n => {
    const rows = Array.from({ length: n }, (_, i) => [`R-${i}/67`, 'นายสมมติ "ตัวอย่าง"\n', '\ud800', ''])
    const whole = createHash('sha256')
      .update(`1${JSON.stringify(rows)}`)
      .digest('hex')
    expect(await hashOf(rows)).toBe(whole)
  },
)
