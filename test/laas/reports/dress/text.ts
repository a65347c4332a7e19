import { type Dress, esc, groupsOf, headsOf, html, isGrouped, textsOf, widthOf } from './dress.ts'

/** A report of fixed letters: columns by blanks, lines of dashes, figures to the right. */
export const preText: Dress = {
  name: 'Text in <pre>',
  pages: printed => {
    const { columns, pages } = printed
    const widths = columns.map(column =>
      Math.max(
        widthOf(column.label),
        widthOf(column.group ?? ''),
        ...pages.flat().map(row => (row.role === 'group' ? 0 : widthOf(row.cells[column.key] ?? ''))),
      ),
    )
    const width = widths.reduce((sum, each) => sum + each + 2, 0)
    const pad = (text: string, at: number) => {
      const room = ' '.repeat(Math.max(0, widths[at]! - widthOf(text)))
      return columns[at]!.align === 'right' ? room + text : text + room
    }
    const line = (texts: string[]) => texts.map(pad).join('  ').trimEnd()
    const rule = '-'.repeat(width)
    return pages.map((rows, index) =>
      html(
        `<pre>${esc(
          [
            ...headsOf(printed, index + 1).map(
              text => ' '.repeat(Math.max(0, (width - widthOf(text)) >> 1)) + text,
            ),
            rule,
            ...(isGrouped(columns) ? [line(groupsOf(columns))] : []),
            line(columns.map(column => column.label)),
            rule,
            ...rows.map(row => line(textsOf(columns, row))),
            rule,
          ].join('\n'),
        )}</pre>`,
      ),
    )
  },
}
