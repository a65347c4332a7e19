import { type Dress, esc, groupsOf, headsOf, html, isGrouped, spanOf, textsOf } from './dress.ts'

/** A repeater that a person wrote: everything in one table of `<td>`, titles too, a width and a blank in each cell. */
export const repeaterTable: Dress = {
  name: 'Repeater, table',
  pages: printed =>
    printed.pages.map((rows, index) => {
      const { columns } = printed
      const cell = (text: string, extra = '') =>
        `<td nowrap ${extra}>&nbsp;${text ? esc(text) : ''}&nbsp;</td>`
      const line = (cells: string) => `<tr class="t8">${cells}</tr>`
      const heads = headsOf(printed, index + 1).map(text =>
        line(`<td align="center"><b>${esc(text)}</b></td>${'<td></td>'.repeat(columns.length - 1)}`),
      )
      const groups = groupsOf(columns)
        .map((text, at) =>
          text
            ? cell(text, `colspan="${spanOf(columns, at)}"`)
            : columns[at]!.group
              ? ''
              : cell(columns[at]!.label, 'rowspan="2"'),
        )
        .join('')
      const labels = isGrouped(columns)
        ? line(groups) +
          line(
            columns
              .filter(column => column.group)
              .map(column => cell(column.label))
              .join(''),
          )
        : line(
            columns
              .map(
                ({ label }) =>
                  `<td><b>${esc(label).replace(/^(.{6,8})(?=[^\u0e30-\u0e4e])/u, '$1<br>')}</b></td>`,
              )
              .join(''),
          )
      const body = rows.map(row =>
        line(
          textsOf(columns, row)
            .map((text, at) => cell(text, columns[at]!.align ? `align=${columns[at]!.align}` : ''))
            .join(''),
        ),
      )
      return html(`<table border=1 bordercolor=black>${heads.join('')}${labels}${body.join('\n')}</table>`)
    }),
}

/** Boxes of a grid of twelve; no table at all. */
export const repeaterBoxes: Dress = {
  name: 'Repeater, boxes',
  pages: printed =>
    printed.pages.map((rows, index) => {
      const { columns } = printed
      const labels = columns.map(({ label, group }) => (group ? `${group} ${label}` : label))
      const box = (text: string) => `<div class="col-1"><small>${esc(text)}</small></div>`
      const body = rows.map(
        row => `<div class="row border-bottom">${textsOf(columns, row).map(box).join('')}</div>`,
      )
      return html(`<div class="container-fluid"><div class="card"><div class="card-header">${headsOf(
        printed,
        index + 1,
      )
        .map(text => `<h5>${esc(text)}</h5>`)
        .join('')}</div>
<div class="card-body"><div class="row fw-bold">${labels.map(box).join('')}</div>
${body.join('\n')}</div></div></div>`)
    }),
}
