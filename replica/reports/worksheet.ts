import { documentsOf } from './printed.ts'
import { table } from './table.ts'

interface BudgetLine {
  plan: string
  category: string
  spent: number
}

/** กระดาษทำการกระทบยอด: plan by category. */
export const worksheet = table<BudgetLine>({
  id: 'WORKSHEET',
  title: 'กระดาษทำการกระทบยอด',
  group: 'ระบบงบประมาณ',
  viewer: 'jasper',
  items: (state, period) => {
    const lines = new Map<string, BudgetLine>()
    for (const { fields, amount } of documentsOf(state, 'requisition', period)) {
      const key = `${fields.plan}|${fields.expenseCategory}`
      const line = lines.get(key) ?? {
        plan: String(fields.plan),
        category: String(fields.expenseCategory),
        spent: 0,
      }
      line.spent += amount
      lines.set(key, line)
    }
    return [...lines.values()].sort(
      (a, b) => a.plan.localeCompare(b.plan, 'th') || a.category.localeCompare(b.category, 'th'),
    )
  },
  labels: 'category',
  main: 'spent',
  groupBy: ({ plan }) => plan,
  columns: [
    { key: 'category', label: 'หมวดรายจ่าย', cell: ({ category }) => category },
    { key: 'spent', label: 'เบิกจ่ายแล้ว', sum: ({ spent }) => spent },
  ],
})
