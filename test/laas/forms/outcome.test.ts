import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../laas/forms/outcome.ts'
import { viewOf } from '../../../laas/forms/view.ts'

const outcome = (body: string) =>
  outcomeOf(viewOf(new JSDOM(`<body><form>${body}</form></body>`).window.document))

describe('outcomeOf', () => {
  it.each([
    ['<span id="lblMessage">บันทึกข้อมูลเรียบร้อย เลขที่ RCPT-00045/67</span>', 'RCPT-00045/67'],
    ['<div class="el-message">บันทึกข้อมูลสำเร็จ</div>', null],
    ['<p>บันทึกรายการเรียบร้อยแล้ว เลขที่คลังรับ ๑๒๓/๖๗</p>', '123/67'],
    ["<script>alert('บันทึกข้อมูลเรียบร้อยแล้ว\\nเลขที่ใบเสร็จ RCPT-7/67');</script>", 'RCPT-7/67'],
    ['<font color="green"><b>บันทึกเรียบร้อย</b></font><span>เลขที่เอกสาร : 45/67</span>', null],
  ])('recognises a save: %s', (body, newNumber) => {
    expect(outcome(body)).toEqual({ saved: true, newNumber })
  })

  it.each([
    ['<span id="v1" style="color:Red;">กรุณาระบุผู้ชำระเงิน</span>', ['กรุณาระบุผู้ชำระเงิน']],
    ['<div id="ValidationSummary1" style="color:Red;"><ul><li>วันที่ไม่ถูกต้อง</li></ul></div>', ['วันที่ไม่ถูกต้อง']],
    ["<script>alert('ไม่สามารถบันทึกข้อมูลได้')</script>", ['ไม่สามารถบันทึกข้อมูลได้']],
    ['<div role="alert">จำนวนเงินต้องไม่เป็นศูนย์</div>', ['จำนวนเงินต้องไม่เป็นศูนย์']],
  ])('recognises errors: %s', (body, errors) => {
    expect(outcome(body)).toEqual({ errors })
  })

  it.each([
    '<input type="submit" value="บันทึก">',
    '<span id="v1" style="color:Red;display:none">กรุณาระบุ</span>',
    '<span style="color:red">*</span> <span style="color:red">กรุณากรอกช่องที่มีเครื่องหมาย *</span>',
    "<script>function save() { alert('บันทึกข้อมูลเรียบร้อย') }</script>",
  ])('tells nothing of %s', body => {
    expect(outcome(body)).toBeNull()
  })
})
