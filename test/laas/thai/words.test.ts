import { describe, expect, it } from 'vitest'
import { foldText } from '../../../laas/thai/fold.ts'
import { speaksOfSaving } from '../../../laas/thai/forbidden.ts'
import { labelMark, normaliseLabel } from '../../../laas/thai/labels.ts'
import { foldParty } from '../../../laas/thai/names.ts'
import { tidyText } from '../../../laas/thai/tidy.ts'

describe('tidyText', () => {
  it('writes a syllable in one way', () => {
    expect(tidyText('น\u0e4d\u0e32\u0e49')).toBe('น้ำ')
    expect(tidyText('น\u0e4d\u0e49\u0e32')).toBe('น้ำ')
    expect(tidyText('น\u0e49\u0e4d\u0e32')).toBe('น้ำ')
    expect(tidyText('ท\u0e48\u0e35')).toBe('ที่')
    expect(tidyText('เเผนงาน')).toBe('แผนงาน')
    expect(tidyText('ท\u0e35\uf70a')).toBe('ที่')
  })
  it('drops what nobody sees', () => {
    expect(tidyText('\u202e เลข\u200bที่\u00a0\n 5 \ufeff')).toBe('เลขที่ 5')
  })
})

describe('normaliseLabel', () => {
  it('strips decoration and joins broken Thai words', () => {
    expect(normaliseLabel(' *เลขที่\n ใบเสร็จ : ')).toBe('เลขที่ใบเสร็จ')
    expect(normaliseLabel('จํานวนเงิน*')).toBe('จำนวนเงิน')
    expect(normaliseLabel('วันที่ 1')).toBe('วันที่ 1')
  })
  it('keeps a bracketed number apart', () => {
    expect(normaliseLabel('(๑๐) มูลค่าสินค้า/บริการ')).toBe('มูลค่าสินค้า/บริการ')
    expect(labelMark('(๑๐) มูลค่าสินค้า/บริการ')).toBe(10)
    expect(labelMark('มูลค่า')).toBeNull()
    expect(normaliseLabel('(10)')).toBe('(10)')
  })
})

describe('foldParty', () => {
  it.each([
    ['นายสมชาย ใจดี', 'สมชาย  ใจดี'],
    ['น.ส.มาลี สวยงาม', 'นางสาว มาลี สวยงาม'],
    ['นส. มาลี สวยงาม', 'มาลี สวยงาม'],
    ['บริษัท ทดสอบ จำกัด', 'บจก.ทดสอบ'],
    ['บริษัท ทดสอบ จำกัด (มหาชน)', 'บมจ. ทดสอบ'],
    ['ห้างหุ้นส่วนจำกัด ตัวอย่าง', 'หจก.ตัวอย่าง'],
    ['บริษัท ทดสอบ จํากัด', 'บจก. ทดสอบ'],
    ['ด.ช. ก้อง ดี', 'เด็กชายก้อง ดี'],
    ['ว่าที่ ร.ต. สมชาย ใจดี', 'นาย สมชาย ใจดี'],
    ['ร้านเก้าพี่น้อง', 'ร้านเกาพีนอง'],
    ['นางสาวิตรี ดี', 'นาง สาวิตรี ดี'],
    ['บ. ทดสอบ จำกัด', 'บริษัท ทดสอบ จำกัด'],
    ['จ.ส.อ.สมชาย ใจดี', 'สมชาย ใจดี'],
  ])('%s = %s', (a, b) => expect(foldParty(a)).toBe(foldParty(b))) // prettier-ignore

  it.each([
    ['นายสมชาย ใจดี', 'นายสมชัย ใจดี'],
    ['องค์การบริหารส่วนตำบล ก', 'องค์การบริหารส่วนตำบล ข'],
    ['ร้าน 1', 'ร้าน 2'],
  ])('%s ≠ %s', (a, b) => expect(foldParty(a)).not.toBe(foldParty(b))) // prettier-ignore

  it('is never empty for a name that is only a title', () => {
    expect(foldParty('บริษัท')).not.toBe('')
    expect(foldParty('')).toBe('')
  })
})

describe('foldText', () => {
  it('leaves only what distinguishes', () => expect(foldText(' ค่าปรับ (ฯ) ๑๒-A ')).toBe('คาปรับ12a'))
})

describe('speaksOfSaving', () => {
  it.each([
    'บันทึก',
    'บัน ทึก',
    'ลบรายการ',
    'อนุมัติ',
    'ยืนยัน',
    'ส่งข้อมูล',
    'นำส่ง',
    'เข้าสู่ระบบ',
    'ยกเลิก',
    '_ctl0_btnSave',
    'btnDelete',
    'lnkApprove',
    'Submit',
    'frmLogin',
    'cmdConfirm',
    'log-out',
    'SAVE',
    'บันทึก\u200b',
  ])('%s', text => expect(speaksOfSaving(text)).toBe(true)) // prettier-ignore
  it.each([
    '2',
    '...',
    'ถัดไป',
    'หน้าถัดไป',
    'Next',
    "javascript:__doPostBack('_ctl0$grd','Page$2')",
    'search',
    'เพิ่มรายการ',
    'btnAdd',
    'UpdatePanel1',
  ])('%s is harmless', text => expect(speaksOfSaving(text)).toBe(false)) // prettier-ignore
})
