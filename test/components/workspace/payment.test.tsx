import { expect, it } from 'vitest'
import { DocumentDetail } from '../../../components/workspace/DocumentDetail.tsx'
import { paidRequisition } from '../../../scripts/faces/detailSample.ts'
import { heard, show } from '../show.tsx'

it('says that a requisition is not found while its cheque is, and opens the papers beside it', () => {
  const opened = heard<[string]>()
  const page = show(<DocumentDetail {...paidRequisition} onOpen={opened.callback} />)
  expect(page.one('payment').dataset.how).toBe('sum')
  expect(page.one('payment').textContent).toContain('14,900.00')
  expect(page.one('payment-open').textContent).toContain('1')
  for (const button of page.one('payment').querySelectorAll('button')) page.click(button)
  expect(opened.calls).toEqual([['c'], ['q1']])
})

it('says nothing of that where the cheque is not found either', () => {
  const payment = paidRequisition.payment!
  const page = show(
    <DocumentDetail
      {...paidRequisition}
      payment={{ ...payment, cheque: { ...payment.cheque, state: 'todo', amount: 1_500_000 } }}
    />,
  )
  expect(page.all('payment-open')).toEqual([])
  expect(page.one('payment').textContent).toContain('100.00')
})
