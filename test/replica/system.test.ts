import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { guidOf } from '../../replica/data/options.ts'
import { ownRevenue } from '../../replica/forms/own-revenue.ts'
import { requisition } from '../../replica/forms/requisition.ts'
import { taxAllotment } from '../../replica/forms/tax-allotment.ts'
import { type Replica, startReplica } from '../../replica/replica.ts'
import { optionValue, type Seen, screenAddress, type Visitor, visitor } from './visitor.ts'

// Whole pages through a real server and a real parser: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

let replica: Replica
let clerk: Visitor

beforeEach(async () => {
  replica = await startReplica({ delay: [0, 0] })
  clerk = visitor(replica)
  await clerk.login(await clerk.get('http://www.laas.go.th/'))
})
afterEach(() => replica.close())

const p = '_ctl0:_ctl0:'
const open = (form: { menu: string; screen: string }, control: 'list' | 'form') =>
  clerk.get(screenAddress(form.menu, form.screen, control))
const select = (page: Seen, id: string) => page.document.getElementById(id) as HTMLSelectElement

describe('the restored system', () => {
  it('shows office and fiscal year, and opens the form from the list', async () => {
    const list = await open(ownRevenue, 'list')
    expect(list.text).toContain('เทศบาลตำบลตัวอย่าง')
    expect(list.document.querySelector('#_ctl0_lblYear')!.textContent).toBe('2567')
    const form = await clerk.post(list, {}, `${p}btnAdd`)
    expect(form.document.querySelector('#_ctl0__ctl0_ddlReceiveType_ddlMain')).not.toBeNull()
  })

  it('fills the types of a category by a full postback, keeping what was typed', async () => {
    const form = await open(ownRevenue, 'form')
    expect(select(form, '_ctl0__ctl0_ddlRecTypeName_ddlMain').options).toHaveLength(1)
    const name = `${p}ddlReceiveType:ddlMain`
    const category = optionValue(form, name, 'ภาษีอากร')
    const changes = { [name]: category, [`${p}txtPayer:txtMain`]: 'นายสมมติ ไม่มีจริง' }
    const again = await clerk.postback(form, '_ctl0$_ctl0$ddlReceiveType$ddlMain', '', changes)
    expect(select(again, '_ctl0__ctl0_ddlRecTypeName_ddlMain').options).toHaveLength(4)
    expect(select(again, '_ctl0__ctl0_ddlReceiveType_ddlMain').value).toBe(category)
    const payer = again.document.getElementById('_ctl0__ctl0_txtPayer_txtMain') as HTMLInputElement
    expect(payer.value).toBe('นายสมมติ ไม่มีจริง')
  })

  it('refuses an option that it had not rendered, and a view state that is not its own', async () => {
    const form = await open(ownRevenue, 'form')
    const foreign = await clerk.post(
      form,
      { [`${p}ddlRecTypeName:ddlMain`]: guidOf('revenueType', 'ภาษีอากร/ภาษีป้าย') },
      `${p}btnSave`,
    )
    expect(foreign.status).toBe(500)
    expect(foreign.text).toContain('Invalid postback or callback argument')
    const forged = await clerk.post(form, { __VIEWSTATE: 'bm90IHlvdXJz' }, `${p}btnSave`)
    expect(forged.text).toContain('Validation of viewstate MAC failed')
  })

  it('says in red what is missing and saves nothing', async () => {
    const before = replica.state.entries.length
    const again = await clerk.post(await open(taxAllotment, 'form'), {}, `${p}btnSave`)
    expect(again.document.querySelectorAll('#_ctl0__ctl0_ValidationSummary1 li')).toHaveLength(4)
    expect(replica.state.entries).toHaveLength(before)
  })

  it('gives a new number on save and lists the entry', async () => {
    const form = await open(taxAllotment, 'form')
    const last = replica.state.counters.receipt!
    const saved = await clerk.post(
      form,
      {
        [`${p}txtReceiveDate:txtMain`]: '15/03/2567',
        [`${p}txtPayer:txtMain`]: 'สำนักงานคลังจังหวัดตัวอย่าง',
        [`${p}ddlRecTypeName`]: optionValue(form, `${p}ddlRecTypeName`, 'ภาษีธุรกิจเฉพาะ'),
        [`${p}txtAmount:txtMain`]: '1,234.50',
      },
      `${p}btnSave`,
    )
    const number = `RCPT-${String(last + 1).padStart(5, '0')}/67`
    expect(saved.text).toContain(`บันทึกข้อมูลเรียบร้อย เลขที่ ${number}`)
    expect(replica.state.entries.at(-1)).toMatchObject({ number, amount: 123450, date: '2024-03-15' })
    const found = await clerk.post(
      await open(taxAllotment, 'list'),
      { [`${p}txtNumber`]: number },
      `${p}search`,
    )
    expect(found.document.querySelector('table.grid')!.textContent).toContain('1,234.50')
    expect(replica.log.filter(line => line.button === 'btnSave')).toHaveLength(1)
  })

  it('saves a requisition with the job that the service gave, and does the sums itself', async () => {
    let form = await open(requisition, 'form')
    const category = optionValue(form, `${p}FbddlCategory:ddlMain`, 'ค่าวัสดุ')
    const target = '_ctl0$_ctl0$FbddlCategory$ddlMain'
    form = await clerk.postback(form, target, '', { [`${p}FbddlCategory:ddlMain`]: category })
    const values = {
      [`${p}ddlSection:ddlMain`]: optionValue(form, `${p}ddlSection:ddlMain`, 'กองคลัง'),
      [`${p}txtTreasuryDate:txtMain`]: '01/02/2567',
      [`${p}FbddlPlan:ddlMain`]: guidOf('plan', 'แผนงานสาธารณสุข'),
      [`${p}FbddlType:ddlMain`]: optionValue(form, `${p}FbddlType:ddlMain`, 'วัสดุสำนักงาน'),
      [`${p}txtGoods:txtMain`]: '1000',
      [`${p}txtVat:txtMain`]: '70',
      [`${p}txtTax:txtMain`]: '10',
      [`${p}txtPayTo:txtMain`]: 'ร้านตัวอย่าง',
    }
    const job = `${p}FbddlJob:ddlMain`
    const stranger = { ...values, [job]: guidOf('job', 'แผนงานการศึกษา/งานศึกษาไม่กำหนดระดับ') }
    expect((await clerk.post(form, stranger, `${p}btnSave`)).text).toContain('งาน ไม่สัมพันธ์กับรายการที่เลือกไว้')
    const own = { ...values, [job]: guidOf('job', 'แผนงานสาธารณสุข/งานบริหารทั่วไปเกี่ยวกับสาธารณสุข') }
    const saved = await clerk.post(form, own, `${p}btnSave`)
    expect(saved.text).toMatch(/บันทึกข้อมูลเรียบร้อย เลขที่ \d+\/67/)
    expect(replica.state.entries.at(-1)).toMatchObject({ amount: 107_000, fields: { netAmount: 106_000 } })
  })

  it('answers the cascade as XML', async () => {
    const plan = guidOf('plan', 'แผนงานการศึกษา')
    const answer = await clerk.get(
      `http://www.laas.go.th/DropDownService.asmx/GetExpExpenseJob?PlanID=${plan}`,
    )
    expect(answer.text).toMatch(/^<\?xml/)
    expect(answer.text.match(/<DropdownData><Value>[0-9A-F-]{36}<\/Value><Text>/g)).toHaveLength(3)
  })

  it('asks for a login when the session has ended, and goes on where it was', async () => {
    replica.faults.endSessions()
    const asked = await open(requisition, 'form')
    expect(asked.document.querySelector('#_ctl0_txtPassword')).not.toBeNull()
    const back = await clerk.login(asked)
    expect(back.document.querySelector('#_ctl0__ctl0_FbddlPlan_ddlMain')).not.toBeNull()
  })

  it('leaves out an option, or shows another year, when told to', async () => {
    replica.faults.dropOption = 'ภาษีป้าย'
    replica.faults.wrongYear = 2568
    const form = await open(ownRevenue, 'form')
    const name = `${p}ddlReceiveType:ddlMain`
    const changes = { [name]: optionValue(form, name, 'ภาษีอากร') }
    const again = await clerk.postback(form, name, '', changes)
    expect(again.document.querySelector('#_ctl0_lblYear')!.textContent).toBe('2568')
    expect(again.text).not.toContain('ภาษีป้าย')
  })
})
