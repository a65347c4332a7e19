import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { guidOf } from '../../replica/data/options.ts'
import { type Replica, startReplica } from '../../replica/replica.ts'
import { type Visitor, visitor } from './visitor.ts'

let replica: Replica
let clerk: Visitor
const site = 'https://laas.dla.go.th'

beforeAll(async () => {
  replica = await startReplica({ delay: [0, 0] })
  clerk = visitor(replica)
})
afterAll(() => replica.close())

const body = (text: string) => JSON.parse(text)

it('asks for a login, then gives one empty page for every route', async () => {
  expect((await clerk.get(`${site}/api/about`)).status).toBe(401)
  const page = await clerk.login(await clerk.get(`${site}/requisition/new`))
  expect(page.address).toBe(`${site}/requisition/new`)
  expect(new JSDOM(page.text).window.document.getElementById('app')!.children).toHaveLength(0)
  expect((await clerk.get(`${site}/assets/app.js`)).text).toContain('pushState')
})

it('lists five rows a page and gives the options of a parent', async () => {
  const { rows, pages } = body((await clerk.get(`${site}/api/entries/receipt-own?page=2`)).text)
  expect(rows).toHaveLength(5)
  expect(pages).toBeGreaterThan(10)
  const parent = guidOf('plan', 'แผนงานการศึกษา')
  expect(body((await clerk.get(`${site}/api/options?list=job&parent=${parent}`)).text)).toHaveLength(3)
})

it('saves through the same rules as the forms, errors included', async () => {
  const category = guidOf('revenueCategory', 'ภาษีอากร')
  const values = {
    date: '15/03/2567',
    revenueCategory: category,
    revenueType: guidOf('revenueType', 'ภาษีอากร/ภาษีป้าย'),
    party: 'นายสมมติ ไม่มีจริง',
    amount: '1,250.00',
  }
  const wrong = await clerk.send(
    `${site}/api/entries/receipt-own`,
    JSON.stringify({ values: { ...values, amount: 'x' }, lines: [] }),
  )
  expect(body(wrong.text).errors).toEqual(['จำนวนเงิน ต้องเป็นตัวเลข'])
  const saved = await clerk.send(`${site}/api/entries/receipt-own`, JSON.stringify({ values, lines: [] }))
  expect(body(saved.text).number).toMatch(/^RCPT-\d{5}\/67$/)
  expect(replica.state.entries.at(-1)).toMatchObject({ amount: 125_000, fields: { revenueType: 'ภาษีป้าย' } })
})
