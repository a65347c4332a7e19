import { describe, expect, it } from 'vitest'
import { titleOf, titlesDiffer } from '../../../laas/matching/title.ts'

describe('titles', () => {
  it.each([
    ['นายสมมุติ ตัวอย่าง', 'นาย'],
    ['น.ส. มาลี', 'นางสาว'],
    ['นางสาว มาลี', 'นางสาว'],
    ['นางสาวิตรี ตัวอย่าง', 'นาง'],
    ['ด.ช.สมมุติ', 'เด็กชาย'],
    ['ว่าที่ ร.ต. สมมุติ', 'รต'],
    ['จ.ส.อ. สมมุติ', 'จสอ'],
    ['จ่าสิบเอก สมมุติ', 'จสอ'],
    ['ว่าที่  ร.ต.สมมุติ', 'รต'],
    ['ร้อยตรี สมมุติ', 'รต'],
    ['ร.ต.ต.สมมุติ', 'รตต'],
    ['ร้อยตำรวจตรี สมมุติ', 'รตต'],
    ['ดาบตำรวจ สมมุติ', 'ดต'],
    ['ด.ต.สมมุติ', 'ดต'],
    ['ส.ต.ท.สมมุติ', 'สตท'],
    [' น.  ส. มาลี', 'นางสาว'],
    ['บริษัท ตัวอย่าง จำกัด', 'บริษัท'],
    ['บจก. ตัวอย่าง', 'บริษัท'],
    ['ตัวอย่าง จำกัด', ''],
    ['หจก.ตัวอย่าง', 'ห้างหุ้นส่วน'],
    ['ห้างหุ้นส่วนจำกัด ตัวอย่าง', 'ห้างหุ้นส่วน'],
    ['ร้านตัวอย่าง', 'ร้าน'],
    ['สมมุติ ตัวอย่าง', ''],
  ])('%s: %s', (name, title) => {
    expect(titleOf(name)).toBe(title)
  })

  it('differ only where both are written', () => {
    expect(titlesDiffer(titleOf('นายสมมุติ'), titleOf('นางสมมุติ'))).toBe(true)
    expect(titlesDiffer(titleOf('ว่าที่ ร.ต.มาลี'), titleOf('ส.ต.ท.มาลี'))).toBe(true)
    expect(titlesDiffer(titleOf('ว่าที่ร้อยตรีมาลี'), titleOf('ร.ต. มาลี'))).toBe(false)
    expect(titlesDiffer(titleOf('นางสาวมาลี'), titleOf('น.ส.มาลี'))).toBe(false)
    expect(titlesDiffer(titleOf('มาลี'), titleOf('น.ส.มาลี'))).toBe(false)
  })
})
