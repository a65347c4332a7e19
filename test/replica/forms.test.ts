import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { guidOf, optionsOf } from '../../replica/data/options.ts'
import { randomDocuments } from '../../replica/data/randomDocuments.ts'
import type { PracticeDocument } from '../../replica/data/types.ts'
import { amount, dateSlashed } from '../../replica/data/write.ts'
import {
  type ControlDefinition,
  controlsOf,
  type FormDefinition,
  lineNameOf,
  nameOf,
  prefix,
} from '../../replica/forms/definition.ts'
import { forms } from '../../replica/forms/index.ts'
import { journal } from '../../replica/forms/journal.ts'
import { type Replica, startReplica } from '../../replica/replica.ts'
import { optionValue, type Seen, screenAddress, type Visitor, visitor } from './visitor.ts'

// Whole pages through a real server and a real parser: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

let replica: Replica
let clerk: Visitor

beforeAll(async () => {
  replica = await startReplica({ delay: [0, 0] })
  clerk = visitor(replica)
  await clerk.login(await clerk.get('http://www.laas.go.th/'))
})
afterAll(() => replica.close())

const fieldOf = (document: PracticeDocument, field: string) => {
  const own: Record<string, string | number> = {
    ...document.fields,
    date: document.date,
    amount: document.amount,
  }
  return own[field] ?? { number: document.number, party: document.party }[field] ?? ''
}

/** An amount in two boxes is typed into both. */
const boxes = (control: ControlDefinition, name: string, text: string): Record<string, string> => {
  if (control.input !== 'split') return { [name]: text }
  const [baht, satang] = text.replaceAll(',', '').split('.')
  return { [`${name}Baht`]: baht!, [`${name}Satang`]: satang! }
}

const typed = (control: ControlDefinition, value: string | number) => {
  if (control.input === 'amount' || control.input === 'split') return amount(Number(value || 0))
  return control.input === 'date' ? dateSlashed(String(value)) : String(value)
}

/** Types a document as a careful clerk does: each cascade through its postback, each line through the page. */
async function enter(form: FormDefinition, document: PracticeDocument): Promise<Seen> {
  let page = await clerk.get(screenAddress(form.menu, form.screen, 'form'))
  const changes: Record<string, string> = {}
  for (const control of controlsOf(form)) {
    const value = fieldOf(document, control.field)
    if (control.input === 'given' || control.input === 'computed' || value === '') continue
    const name = nameOf(control)
    if (control.input !== 'select') Object.assign(changes, boxes(control, name, typed(control, value)))
    else if (control.by === 'asmx') {
      const parent = changes[nameOf(controlsOf(form).find(({ field }) => field === control.parent)!)]
      changes[name] = optionsOf(control.list!, parent).find(option => option.title === value)!.value
    } else changes[name] = optionValue(page, name, String(value))
    if (controlsOf(form).some(child => child.parent === control.field && child.by === 'postback')) {
      page = await clerk.postback(page, name, '', changes)
    }
  }
  const { lines } = form
  for (const [index, line] of (lines ? document.lines : []).entries()) {
    const first = lines!.controls[0]!
    if (!page.document.getElementsByName(lineNameOf(lines!, first, index)).length) {
      page =
        lines!.add === 'link'
          ? await clerk.postback(page, `${prefix}lnkAddLine`, '', changes)
          : await clerk.post(page, changes, `${prefix}btnAddLine`)
    }
    for (const control of lines!.controls) {
      const name = lineNameOf(lines!, control, index)
      const value = line[control.field] ?? ''
      const text = control.input === 'select' ? optionValue(page, name, String(value)) : typed(control, value)
      Object.assign(changes, boxes(control, name, text))
    }
  }
  return clerk.post(page, changes, `${prefix}btnSave`)
}

describe.each(forms)('$title', form => {
  it('takes every kind of document that it is for, to the satang, and lists it', async () => {
    // The office lost no deposit requisitions and no summaries: those are made up beside it.
    const all = [...replica.state.documents, ...randomDocuments(1, 20)]
    const documents = all.filter(d => d.form === form.id && d.lost && !d.cancelled)
    expect(documents.length).toBeGreaterThan(10)
    for (const document of documents.slice(0, 4)) {
      const saved = await enter(form, document)
      expect(
        saved.document.querySelector('.ok')?.textContent,
        saved.document.querySelector('.err')?.textContent ?? '',
      ).toContain('บันทึกข้อมูลเรียบร้อย')
      const entry = replica.state.entries.at(-1)!
      expect([entry.kind, entry.date, entry.amount, entry.party]).toEqual([
        document.kind,
        document.date,
        document.amount,
        document.party,
      ])
      if (form.lines) expect(entry.lines).toHaveLength(document.lines.length)
      if (form.typedNumber) expect(entry.number).toBe(document.number)
    }
    const list = await clerk.get(screenAddress(form.menu, form.screen, 'list'))
    expect(list.document.querySelectorAll('table.grid tr').length).toBeGreaterThan(4)
  })

  it('has no two controls of one name', async () => {
    const page = await clerk.get(screenAddress(form.menu, form.screen, 'form'))
    const names = [...page.document.querySelectorAll('input, select, textarea')].map(each =>
      each.getAttribute('name'),
    )
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('lines', () => {
  const open = () => clerk.get(screenAddress(journal.menu, journal.screen, 'form'))
  const name = (control: number, line: number) =>
    lineNameOf(journal.lines!, journal.lines!.controls[control]!, line)
  const cash = guidOf('account', 'เงินสด')

  it('keep what was typed when one is added, and go when taken off', async () => {
    let page = await clerk.postback(await open(), `${prefix}lnkAddLine`, '', {
      [name(0, 0)]: cash,
      [name(2, 0)]: '5',
    })
    const select = () => page.document.getElementsByName(name(0, 0))[0] as HTMLSelectElement
    expect(select().value).toBe(cash)
    expect(page.document.getElementsByName(name(0, 1))).toHaveLength(1)
    page = await clerk.postback(page, `${prefix}dgLine:_ctl2:lnkRemove`)
    expect(select().value).toBe('')
    expect(page.document.getElementsByName(name(0, 1))).toHaveLength(0)
  })

  it('must balance', async () => {
    const changes = {
      [`${prefix}txtJournalDate:txtMain`]: '15/03/2567',
      [`${prefix}txtDescription`]: 'ตัวอย่าง',
      [name(0, 0)]: cash,
      [name(2, 0)]: '5',
    }
    expect((await clerk.post(await open(), changes, `${prefix}btnSave`)).text).toContain(
      'ยอดเดบิตไม่เท่ากับยอดเครดิต',
    )
  })
})

describe('a saved entry', () => {
  const own = forms.find(({ id }) => id === 'receipt-own')!

  it('is opened from the list, corrected under its number, and deleted', async () => {
    const list = await clerk.get(screenAddress(own.menu, own.screen, 'list'))
    const link = list.document.querySelector<HTMLAnchorElement>('table.grid a[href*="id="]')!
    const before = replica.state.entries.find(entry => entry.number === link.textContent)!
    const page = await clerk.get(link.href)
    const payer = page.document.getElementById('_ctl0__ctl0_txtPayer_txtMain') as HTMLInputElement
    expect(payer.value).toBe(before.party)
    const type = page.document.getElementById('_ctl0__ctl0_ddlRecTypeName_ddlMain') as HTMLSelectElement
    const option = type.selectedOptions[0]!
    expect(option.title || option.textContent).toBe(before.fields.revenueType)
    await clerk.post(page, { [`${prefix}txtAmount:txtMain`]: '9,999.25' }, `${prefix}btnSave`)
    const corrected = replica.state.entries.find(entry => entry.id === before.id)!
    expect(corrected).toEqual({
      ...before,
      amount: 999_925,
      fields: corrected.fields,
      savedAt: corrected.savedAt,
    })
    expect(corrected.fields).toMatchObject({ revenueType: before.fields.revenueType })
    await clerk.post(await clerk.get(link.href), {}, `${prefix}btnDelete`)
    expect(replica.state.entries.some(entry => entry.id === before.id)).toBe(false)
  })
})
