import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { receiptHtml } from './practicePage.ts'

/** Windows-874 holds Thai at 0xA0 above U+0E00. */
const thai = (text: string) =>
  Buffer.from([...text].map(c => (c > '\u0e00' ? c.charCodeAt(0) - 0xe00 + 0xa0 : c.charCodeAt(0))))

const run = (html: Buffer | string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'view-')), 'page.html')
  writeFileSync(file, html)
  return JSON.parse(execFileSync(process.execPath, ['scripts/view.ts', file], { encoding: 'utf8' }))
}

describe('npm run view', () => {
  it('prints what a fill would see, of an old page in windows-874 too', { timeout: 30_000 }, () => {
    const seen = run(receiptHtml())
    expect(seen.form).toBe('REC_ASSET_RENT_OUTSIDE')
    expect(Object.keys(seen)).toEqual(['form', 'fields', 'problems'])
    expect(seen.fields[0]).toMatchObject({
      label: 'หมวดรายรับ',
      field: 'revenueCategory',
      control: 'select',
      value: '',
    })
    expect(seen.fields[0].options[1]).toEqual({ value: 'CAT-0', text: 'ภาษีอากร', title: 'ภาษีอากร' })
    const old = receiptHtml().replace(
      '<head>',
      '<head><meta http-equiv="Content-Type" content="text/html; charset=windows-874">',
    )
    expect(run(thai(old)).fields).toEqual(seen.fields)
    const unknown = run('<form>วันที่ยืม <input><br>ผู้ยืม <input><br>เลขทะเบียนรถ <input></form>')
    expect(unknown.form).toBeNull()
    expect(unknown.fields.map(({ field }: { field: string | null }) => field)).toEqual([
      'date',
      'party',
      null,
    ])
    expect(unknown.problems).toEqual([{ code: 'formProposed', values: [], weight: 'stop' }])
  })
})
