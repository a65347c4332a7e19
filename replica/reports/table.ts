import type { PracticeState } from '../data/types.ts'
import { amountPrinted, dateLong, thaiDigits } from '../data/write.ts'
import { type Column, inPages, type Period, type PrintedRow, type ReportDefinition } from './printed.ts'

export interface TableColumn<T> extends Column {
  /** As printed; blank where there is nothing to print. `index` counts the items from 0. */
  cell?(item: T, index: number): string
  /** Satang, printed as an amount and added up below. */
  sum?(item: T): number
}

/** A report that is a table of one row an item: everything else about it is data. */
export interface TableReport<T> {
  id: string
  title: string
  group: string
  viewer: ReportDefinition['viewer']
  items(state: PracticeState, period: Period): T[]
  columns: TableColumn<T>[]
  /** Column in which the labels of totals stand. */
  labels: string
  /** The total that the `totalOff` fault changes. */
  main: string
  rowsPerPage?: number
  /** A heading row above the items that share it, and a total below them. */
  groupBy?(item: T): string
  /** Rows below an item, by column key. */
  below?(item: T): Record<string, string>[]
  /** Balances carried from page to page of paper. */
  carries?: true
  /** Printed below the grand total. */
  count?(items: T[]): string
  /** A report on one day names only that day. */
  onDay?: true
}

const printedAt = (page: number, of: number) => `วันที่พิมพ์ : 26/7/2567  12:46:26   หน้า : ${page}/${of}`

export function table<T>(report: TableReport<T>): ReportDefinition {
  const { columns, labels } = report
  const summed = columns.filter(column => column.sum)

  function totals(items: T[], label: string, role: PrintedRow['role'], off = 0): PrintedRow {
    const cells: PrintedRow['cells'] = { [labels]: label }
    for (const { key, sum } of summed) {
      const satang = items.reduce((total, item) => total + sum!(item), 0)
      cells[key] = amountPrinted(satang + (key === report.main ? off : 0))
    }
    return { role, cells }
  }

  function rowsOf(item: T, index: number): PrintedRow[] {
    const cells: PrintedRow['cells'] = {}
    for (const { key, cell, sum } of columns) {
      cells[key] = sum ? amountPrinted(sum(item)) : (cell?.(item, index) ?? '')
    }
    const below = report.below?.(item) ?? []
    return [{ role: 'item', cells }, ...below.map(more => ({ role: 'continuation' as const, cells: more }))]
  }

  return {
    id: report.id,
    title: report.title,
    group: report.group,
    viewer: report.viewer,
    print(state, period, totalOff) {
      const items = report.items(state, period)
      const pages = inPages(items, report.rowsPerPage ?? 25).map((part, page, all) => {
        const before = items.slice(0, items.indexOf(part[0]!))
        const rows: PrintedRow[] = report.carries && page > 0 ? [totals(before, 'ยอดยกมา', 'brought')] : []
        for (const [at, item] of part.entries()) {
          const index = before.length + at
          const name = report.groupBy?.(item)
          const opens = name !== undefined && (index === 0 || report.groupBy!(items[index - 1]!) !== name)
          if (opens) rows.push({ role: 'group', cells: { [labels]: name } })
          rows.push(...rowsOf(item, index))
          const closes =
            name !== undefined && (!items[index + 1] || report.groupBy!(items[index + 1]!) !== name)
          if (closes) {
            const own = items.filter(other => report.groupBy!(other) === name)
            rows.push(totals(own, `รวม${name}`, 'subtotal'))
          }
        }
        if (report.carries && page < all.length - 1) {
          rows.push(totals([...before, ...part], 'ยอดยกไป', 'carried'))
        }
        return rows
      })
      if (items.length > 0) {
        if (summed.length > 0) pages.at(-1)!.push(totals(items, 'รวมทั้งสิ้น', 'total', totalOff))
        if (report.count) pages.at(-1)!.push({ role: 'count', cells: { [labels]: report.count(items) } })
      }
      const when = report.onDay
        ? `ณ วันที่ ${dateLong(period.to)}`
        : `ตั้งแต่วันที่ ${thaiDigits(dateLong(period.from))} ถึงวันที่ ${thaiDigits(dateLong(period.to))}`
      return {
        id: report.id,
        titles: [state.office, `${report.title} ปีงบประมาณ ${state.fiscalYear}`, when],
        columns: columns.map(({ key, label, align, group, sum }) => ({
          key,
          label,
          ...(sum ? { align: 'right' as const } : align ? { align } : {}),
          ...(group ? { group } : {}),
        })),
        pages,
        running: report.viewer === 'gridview' ? null : printedAt,
      }
    },
  }
}

/** The running number in the first column. */
export const order = {
  key: 'order',
  label: 'ลำดับ',
  align: 'center' as const,
  cell: (_: unknown, i: number) => String(i + 1),
}
