import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeOffice } from '../../replica/data/office.ts'
import { startReplica } from '../../replica/replica.ts'
import { visitor } from './visitor.ts'

it('keeps its state over a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  const stateFile = join(folder, 'deep', 'state.json')
  const first = await startReplica({ stateFile, delay: [0, 0] })
  const clerk = visitor(first)
  const list = '/Default.aspx?menu=4E465433-EB5A-416A-8092-BBAE595C6CB7&control=form'
  const form = await clerk.login(await clerk.get(`http://www.laas.go.th${list}`))
  const p = '_ctl0:_ctl0:'
  const type = form.document.querySelector<HTMLOptionElement>(
    `[name="${p}ddlRecTypeName"] option:nth-child(2)`,
  )!.value
  await clerk.post(
    form,
    {
      [`${p}txtReceiveDate:txtMain`]: '15/03/2567',
      [`${p}txtPayer:txtMain`]: 'สมมติ',
      [`${p}ddlRecTypeName`]: type,
      [`${p}txtAmount:txtMain`]: '1',
    },
    `${p}btnSave`,
  )
  const kept = structuredClone(first.state)
  expect(kept.entries.at(-1)!.party).toBe('สมมติ')
  await first.close()
  const second = await startReplica({ stateFile })
  expect(second.state).toEqual(kept)
  await second.close()
  rmSync(folder, { recursive: true })
})

function tunnel(port: number, host: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
    )
    socket.once('data', data => {
      socket.destroy()
      done(data.toString().split('\r\n')[0]!)
    })
    socket.on('error', fail)
  })
}

it('answers for the sites through the proxy, and for nobody else', async () => {
  const replica = await startReplica()
  expect(await tunnel(replica.proxyPort, 'www.oldlaasreport.dla.go.th:443')).toContain('200')
  expect(await tunnel(replica.proxyPort, 'example.org:443')).toContain('403')
  expect(replica.proxyLog.map(({ host, refused }) => [host, refused])).toEqual([
    ['www.oldlaasreport.dla.go.th', false],
    ['example.org', true],
  ])
  await replica.close()
})

it('makes the same office from the same seed, renumbered, with twins, errors and one typed twice', () => {
  const office = makeOffice()
  expect(makeOffice()).toEqual(office)
  const lost = office.documents.filter(
    document => document.lost && ['receipt', 'requisition'].includes(document.kind),
  )
  const keyed = office.entries.filter(entry => lost.some(document => document.id === entry.of))
  expect(keyed.length / lost.length).toBeGreaterThan(0.33)
  expect(keyed.length / lost.length).toBeLessThan(0.47)
  const sameNumber = keyed.filter(entry => lost.some(d => d.id === entry.of && d.number === entry.number))
  const othersNumber = keyed.filter(entry =>
    lost.some(d => d.id !== entry.of && d.kind === entry.kind && d.number === entry.number),
  )
  expect(sameNumber.length).toBeLessThan(keyed.length * 0.05)
  expect(othersNumber.length).toBeGreaterThan(keyed.length * 0.9)
  expect(keyed.filter(entry => entry.flaw === 'amount').length).toBeGreaterThanOrEqual(4)
  expect(keyed.filter(entry => entry.flaw === 'twice')).toHaveLength(2)
  const key = (d: (typeof lost)[number]) => `${d.kind}|${d.date}|${d.amount}|${d.party}`
  expect(new Set(lost.map(key)).size).toBeLessThan(lost.length - 4)
  for (const { kind, amount, fields } of lost) {
    if (kind !== 'requisition') continue
    expect(amount).toBe(Number(fields.goodsAmount) + Number(fields.vat))
    expect(fields.netAmount).toBe(amount - Number(fields.withholding) - Number(fields.savings))
  }
})
