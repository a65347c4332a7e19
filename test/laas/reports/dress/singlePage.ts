import type { Printed, PrintedRow } from '../../../../replica/reports/printed.ts'
import { headerRows } from '../../../../replica/viewers/header.ts'
import { type Dress, esc, flatLabels, html, textsOf } from './dress.ts'

/** The rows of the whole report: a single-page app turns over by itself, and prints no running header. */
const inPages = (printed: Printed, length: number): PrintedRow[][] => {
  const rows = printed.pages.flat().filter(({ role }) => role !== 'carried' && role !== 'brought')
  return Array.from({ length: Math.ceil(rows.length / length) }, (_, i) =>
    rows.slice(i * length, (i + 1) * length),
  )
}

const titles = (printed: Printed) => printed.titles.map(text => `<h2>${esc(text)}</h2>`).join('')

/** Vue with Vuetify: a table of five, `1-5 จาก 66` below it. */
export const vuetify: Dress = {
  name: 'Vuetify, five rows',
  pages: printed => {
    const pages = inPages(printed, 5)
    const all = pages.flat().length
    return pages.map((rows, index) =>
      html(`<div id="app" data-v-app=""><main>${titles(printed)}<div class="v-table v-data-table"><div class="v-table__wrapper"><table>
<thead>${headerRows(printed.columns, 'th').replace(/<th([^>]*)>([^<]*)<\/th>/g, '<th$1 class="v-data-table__td"><div class="v-data-table-header__content"><span>$2</span><i aria-hidden="true" class="mdi-arrow-up mdi v-icon"></i></div></th>')}</thead>
<tbody>${rows
        .map(
          row =>
            `<tr class="v-data-table__tr">${textsOf(printed.columns, row)
              .map(text => `<td class="v-data-table__td">${esc(text)}</td>`)
              .join('')}</tr>`,
        )
        .join('\n')}</tbody></table></div>
<div class="v-data-table-footer"><div class="v-data-table-footer__items-per-page"><span>แถวต่อหน้า:</span><div role="combobox"><div class="v-select__selection">5</div></div></div>
<div class="v-data-table-footer__info"><div>${index * 5 + 1}-${index * 5 + rows.length} จาก ${all}</div></div>
<div class="v-data-table-footer__pagination"><button type="button" aria-label="Previous page"><i></i></button><button type="button" aria-label="Next page"${index + 1 === pages.length ? ' disabled' : ''}><i></i></button></div></div></div></main></div>`),
    )
  },
}

/** Element: heading, rows and fixed columns are tables of their own. */
export const element: Dress = {
  name: 'Element, fixed column',
  pages: printed => {
    const pages = inPages(printed, 20)
    return pages.map((rows, index) => {
      const head = `<table class="el-table__header"><thead>${headerRows(printed.columns, 'th').replace(/>([^<>]+)<\/th>/g, '><div class="cell">$1</div></th>')}</thead></table>`
      const body = `<table class="el-table__body"><tbody>${rows
        .map(
          row =>
            `<tr class="el-table__row">${textsOf(printed.columns, row)
              .map(text => `<td><div class="cell">${esc(text)}</div></td>`)
              .join('')}</tr>`,
        )
        .join('\n')}</tbody></table>`
      const pager = pages
        .map((_, i) => `<li class="number${i === index ? ' is-active' : ''}">${i + 1}</li>`)
        .join('')
      return html(`<div id="app">${titles(printed)}<div class="el-table"><div class="el-table__header-wrapper">${head}</div><div class="el-table__body-wrapper">${body}</div>
<div class="el-table__fixed"><div class="el-table__fixed-header-wrapper">${head}</div><div class="el-table__fixed-body-wrapper">${body}</div></div></div>
<div class="el-pagination"><button class="btn-prev"></button><ul class="el-pager">${pager}</ul><button class="btn-next"></button></div></div>`)
    })
  },
}

/** AG Grid: rows in any order in the page, their first cell in another box, places as numbers for readers. */
export const agGrid: Dress = {
  name: 'AG Grid, pinned column',
  pages: printed => {
    const pages = inPages(printed, 20)
    return pages.map((rows, index) => {
      const labels = flatLabels(printed.columns)
      const cell = (role: string, text: string, at: number) =>
        `<div role="${role}" aria-colindex="${at + 1}" class="ag-cell" style="left:${at * 120}px;width:120px">${role === 'columnheader' ? `<div class="ag-header-cell-label"><span>${esc(text)}</span></div>` : esc(text)}</div>`
      const row = (role: string, texts: string[], at: number, from: number, to: number) =>
        `<div role="row" aria-rowindex="${at + 1}" class="ag-row" style="transform: translateY(${at * 40}px)">${texts
          .map((text, i) => (i >= from && i < to ? cell(role, text, i) : ''))
          .join('')}</div>`
      const lines = rows
        .map((each, at) => [textsOf(printed.columns, each), at + 1] as const)
        .map((each, at) => [each, (at * 7) % 5] as const)
        .sort((a, b) => a[1] - b[1])
        .map(([each]) => each)
      const box = (from: number, to: number) =>
        lines.map(([texts, at]) => row('gridcell', texts, at, from, to)).join('\n')
      return html(`<div id="root">${titles(printed)}<div class="ag-root" role="treegrid" aria-rowcount="${rows.length + 1}" aria-colcount="${labels.length}">
<div class="ag-header" role="presentation"><div class="ag-pinned-left-header" role="rowgroup">${row('columnheader', labels, 0, 0, 1)}</div><div class="ag-header-container" role="rowgroup">${row('columnheader', labels, 0, 1, labels.length)}</div></div>
<div class="ag-body" role="presentation"><div class="ag-pinned-left-cols-container" role="rowgroup">${box(0, 1)}</div><div class="ag-center-cols-container" role="rowgroup">${box(1, labels.length)}</div></div></div>
<div class="ag-paging-panel"><span>หน้า <span>${index + 1}</span> จาก <span>${pages.length}</span></span></div></div>`)
    })
  },
}
