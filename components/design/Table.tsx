import type { ComponentChildren } from 'preact'

interface Column {
  key: string
  title: ComponentChildren
  number?: boolean
}

interface TableProps {
  caption: string
  columns: readonly Column[]
  rows: readonly { key: string; cells: readonly ComponentChildren[]; class?: string }[]
  /** A row of totals. */
  foot?: readonly ComponentChildren[] | undefined
  testid?: string
}

/** The first cell of a row is its heading. Scrolls by itself sideways, by keyboard too, where it is too wide. */
export function Table({ caption, columns, rows, foot, testid }: TableProps) {
  const cellClass = (index: number) => (columns[index]?.number ? 'number' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="table-frame" aria-label={caption} tabIndex={0}>
      <table data-testid={testid}>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column.key} scope="col" class={cellClass(index)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key} class={row.class}>
              <Cells cells={row.cells} classOf={cellClass} />
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              <Cells cells={foot} classOf={cellClass} />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Cells({
  cells,
  classOf,
}: {
  cells: readonly ComponentChildren[]
  classOf: (index: number) => string | undefined
}) {
  return cells.map((cell, index) =>
    index === 0 ? (
      <th key="head" scope="row" class={classOf(index)}>
        {cell}
      </th>
    ) : (
      <td key={index} class={classOf(index)}>
        {cell}
      </td>
    ),
  )
}
