import type { Printed } from '../../../../replica/reports/printed.ts'
import { type Dress, esc, html } from './dress.ts'
import { laidOut, type Text } from './placed.ts'

/** A table whose columns are all edges that occur on the page: every text takes several, gaps are cells and rows. */
function fine(printed: Printed, index: number, cell: (text: Text) => string, marks: string): string {
  const texts = laidOut(printed, index).map(text => {
    // A designer draws the field of a figure narrower than its heading.
    const slack = text.align === 'right' ? 5 : 0
    return { ...text, left: text.left + slack, width: text.width - slack }
  })
  const edges = [...new Set([0, ...texts.flatMap(({ left, width }) => [left, left + width])])].sort(
    (a, b) => a - b,
  )
  const tops = [...new Set(texts.map(({ top }) => top))]
  const rows = tops.map(top => {
    const cells: string[] = []
    let at = 0
    for (const text of texts.filter(each => each.top === top).sort((a, b) => a.left - b.left)) {
      const [from, to] = [edges.indexOf(text.left), edges.indexOf(text.left + text.width)]
      if (from > at) cells.push(`<td colspan="${from - at}"></td>`)
      cells.push(`<td colspan="${to - from}" style="text-align:${text.align}">${cell(text)}</td>`)
      at = to
    }
    if (edges.length - 1 > at) cells.push(`<td colspan="${edges.length - 1 - at}"></td>`)
    return `<tr style="height:19px" valign="top">${cells.join('')}</tr><tr style="height:2px"><td colspan="${edges.length - 1}"></td></tr>`
  })
  const sizes = edges.slice(1).map((edge, i) => `<td style="width:${edge - edges[i]!}px"></td>`)
  return `<table ${marks} cellpadding="0" cellspacing="0" border="0"><tr style="height:0">${sizes.join('')}</tr>${rows.join('\n')}</table>`
}

export const jasperTable: Dress = {
  name: 'Jasper, table',
  pages: printed => [
    html(
      `<table width="100%"><tr><td width="50%">&nbsp;</td><td align="center">${printed.pages
        .map(
          (_, index) =>
            `<a name="JR_PAGE_ANCHOR_0_${index + 1}"></a>${fine(
              printed,
              index,
              ({ text }) =>
                `<span style="font-family: 'TH SarabunPSK'; font-size: 12px; line-height: 1.2;">${esc(text)}</span>`,
              'class="jrPage" data-jr-height="595" style="empty-cells: show; width: 842px; border-collapse: collapse;"',
            )}`,
        )
        .join('<br>')}</td><td width="50%">&nbsp;</td></tr></table>`,
    ),
  ],
}

export const devExpress: Dress = {
  name: 'DevExpress',
  pages: printed =>
    printed.pages.map((_, index) =>
      html(
        `<div class="dxrdpPage"><div>Page ${index + 1} of ${printed.pages.length}</div>${fine(
          printed,
          index,
          ({ text, align }) => `<div class="cs${align}"><nobr>${esc(text)}</nobr></div>`,
          'style="border-width:0px;empty-cells:show;width:842px;position:relative;"',
        )}</div>`,
        '<style>.csleft{width:10px;left:0px}.csright{padding-left:2px;width:10px}.cscenter{overflow:hidden}</style>',
      ),
    ),
}
