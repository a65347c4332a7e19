import { describe, expect, it } from 'vitest'
import { type MessageKey, tableTranslate } from '../../../components/i18n.ts'
import { wordsOf } from '../../../entrypoints/workspace/logWords.ts'
import th from '../../../locales/th.json'

const t = tableTranslate(th)
const receipt = '1|receipt|2024-02-01|10000|RCPT-00045/67|#1'
const unnumbered = '1|receipt|2024-02-01|10000||สมมติดี|#1'
const said = (what: string, why = '', document: string | null = null, sighting: string | null = null) => {
  const { code, values } = wordsOf(t, { what, why, document, sighting })
  return t(`log_${code}` as MessageKey, ...values)
}

describe('the log speaks as an accountant does', () => {
  it.each([
    [said('matched', 'receipt 91'), 'เทียบใบเสร็จรับเงินกับระบบแล้ว เปลี่ยนสถานะ 91 ฉบับ'],
    [said('captured', 'ทะเบียนคุมฎีกา 3 +12'), 'เก็บรายงาน “ทะเบียนคุมฎีกา” หน้า 3 ได้เอกสารใหม่ 12 ฉบับ'],
    [said('captured', 'ทะเบียนคุมฎีกา  +0'), 'เก็บรายงาน “ทะเบียนคุมฎีกา” ได้เอกสารใหม่ 0 ฉบับ'],
    [said('planStarted', 'REC_TAX_ALLOT', receipt), 'เริ่มกรอกใบเสร็จรับเงิน RCPT-00045/67 ในแบบ “รับเงินภาษีจัดสรร”'],
    [said('saved', '', unnumbered), 'บันทึกใบเสร็จรับเงิน 1 ก.พ. 2567 สมมติดี แล้ว ยังไม่ทราบเลขที่ใหม่'],
    [
      said('rejected', '', receipt, 's|receipt|RCPT-00012/67|2567#1'),
      'บอกว่าเลขที่ RCPT-00012/67 ในระบบไม่ใช่ใบเสร็จรับเงิน RCPT-00045/67',
    ],
    [
      said('wentOn', 'contract', receipt),
      'สั่งกรอกใบเสร็จรับเงิน RCPT-00045/67 ทั้งที่ยังมีขอซื้อขอจ้าง / สัญญาที่ควรบันทึกก่อน',
    ],
    [said('optionTaught', '["plan","เดิม","ใหม่"]'), 'จำว่า “เดิม” คือ “ใหม่” ในช่อง “แผนงาน”'],
    [said('replaced', '["party"]', receipt), 'ยอมให้แทนค่าเดิมในแบบ (ชื่อ) สำหรับใบเสร็จรับเงิน RCPT-00045/67'],
    [said('noneSaid', 'loan 2024-03'), 'ระบุว่าไม่มีเอกสารประเภทนี้ในเดือน: สัญญาการยืมเงิน มี.ค. 2567'],
    [said('gapsChanged', '2024-01-06…2024-07-06 (5)'), 'เปลี่ยนช่วงข้อมูลที่หาย: 6 ม.ค. 2567…6 ก.ค. 2567 (5)'],
  ])('%s', (text, expected) => expect(text).toBe(expected))
})
