import { describe, expect, it } from 'vitest'
import { receiptAssetRent } from '../../../laas/forms/known/receiptAssetRent.ts'
import { control, play, receipt } from './practicePage.ts'

const verdicts = (played: Awaited<ReturnType<typeof play>>) =>
  Object.fromEntries((played.readBack ?? []).map(({ field, verdict }) => [field, verdict]))
const allEqual = {
  revenueCategory: 'equal',
  revenueType: 'equal',
  date: 'equal',
  party: 'equal',
  amount: 'equal',
}

describe('carryOut', () => {
  it('fills a form through a full postback, each step once, and submits nothing', async () => {
    const played = await play(receiptAssetRent, receipt())
    expect(played.stopped).toBeNull()
    expect(verdicts(played)).toEqual(allEqual)
    expect(played.loads).toBe(2)
    expect(played.tries).toEqual([0, 1, 2, 3, 4])
    expect(played.saves).toBe(0)
    expect(control(played.page, 'date').value).toBe('08/01/2567')
    expect(control(played.page, 'amount').value).toBe('1,234.50')
    expect(control(played.page, 'type').options).toHaveLength(3)
  })

  it('finds every control again by its label where ids and names are others on each rendering', async () => {
    expect(verdicts(await play(receiptAssetRent, receipt(), { randomIds: true }))).toEqual(allEqual)
  })

  it('waits for options that a service gives late', async () => {
    const played = await play(receiptAssetRent, receipt(), { service: 3_000 })
    expect(verdicts(played)).toEqual(allEqual)
    expect(played.loads).toBe(1)
  })

  it('stops where the page writes something else a second later, after two tries', async () => {
    const played = await play(receiptAssetRent, receipt(), { overwrite: 'ค่าอื่น' })
    expect(played.readBack).toBeNull()
    expect(played.stopped?.problem).toMatchObject({ code: 'stepWithoutEffect', weight: 'stop' })
    expect(played.stopped?.problem.values).toEqual(['ผู้ชำระเงิน', 'นายสมมติ ตัวอย่าง', 'ค่าอื่น'])
    const payer = played.stopped!.step!
    expect(played.tries.filter(step => step === payer)).toHaveLength(2)
  })

  it('does not loop where the page throws a choice away at each postback', async () => {
    const played = await play(receiptAssetRent, receipt(), { refuses: true })
    expect(played.stopped?.problem.code).toBe('stepWithoutEffect')
    expect(played.tries).toEqual([0, 0])
  })

  it('stops with sessionLost on a login page and touches nothing there', async () => {
    const played = await play(receiptAssetRent, receipt(), { loginAfterPostback: true })
    expect(played.stopped).toMatchObject({ step: null, problem: { code: 'sessionLost' } })
    expect([...played.page.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', ''])
  })

  it('does not choose between two options of one name', async () => {
    const played = await play(receiptAssetRent, receipt(), { types: ['ภาษีป้าย', 'ภาษีป้าย'] })
    expect(played.stopped?.problem).toMatchObject({
      code: 'optionAmbiguous',
      values: ['ประเภทรายรับ', 'ภาษีป้าย'],
    })
    expect(control(played.page, 'type').value).toBe('')
  })

  it('says which option does not exist, and adds none', async () => {
    const played = await play(receiptAssetRent, receipt(), { types: ['อากรการฆ่าสัตว์'] })
    expect(played.stopped?.problem).toMatchObject({
      code: 'optionMissing',
      values: ['ประเภทรายรับ', 'ภาษีป้าย'],
    })
    expect([...control(played.page, 'type').options].map(({ text }) => text)).toEqual(['', 'อากรการฆ่าสัตว์'])
  })

  it('tells a text that the page cuts', async () => {
    const party = 'ห้างหุ้นส่วนจำกัด ตัวอย่างชื่อยาวมากสำหรับการทดสอบ และบุตรกับหลานทุกคน (ข้อมูลสมมติ)'
    const played = await play(receiptAssetRent, receipt({ party }))
    const row = played.readBack?.find(({ field }) => field === 'party')
    expect(row).toMatchObject({ verdict: 'different', wanted: party, shown: party.slice(0, 60) })
  })

  it('skips what the page already shows', async () => {
    const values = {
      category: 'CAT-0',
      type: 'TYPE-0',
      date: '8/1/2567',
      amount: '1234.50',
      payer: 'นายสมมติ ตัวอย่าง',
    }
    const played = await play(receiptAssetRent, receipt(), { values })
    expect(played.tries).toEqual([])
    expect(verdicts(played)).toEqual(allEqual)
  })
})
