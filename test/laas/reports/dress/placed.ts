import type { Column } from '../../../../replica/reports/printed.ts'
import { type Dress, esc, groupsOf, headsOf, html, isGrouped, spanOf, textsOf, widthOf } from './dress.ts'

export interface Text {
  text: string
  left: number
  top: number
  width: number
  align: string
}

/** Every text of a page at its place, in points of a fine grid. */
export function laidOut(printed: Parameters<Dress['pages']>[0], index: number): Text[] {
  const { columns, pages } = printed
  const widths = columns.map(column =>
    Math.max(
      40,
      6 *
        Math.max(
          widthOf(column.label),
          ...pages.flat().map(row => (row.role === 'group' ? 0 : widthOf(row.cells[column.key] ?? ''))),
        ),
    ),
  )
  const lefts = widths.map((_, at) => 20 + widths.slice(0, at).reduce((sum, width) => sum + width + 10, 0))
  const texts: Text[] = []
  let top = 20
  const put = (text: string, left: number, width: number, align = 'left') => {
    if (text) texts.push({ text, left, top, width, align })
  }
  for (const head of headsOf(printed, index + 1)) {
    put(head, 20, lefts.at(-1)! + widths.at(-1)!, 'center')
    top += 22
  }
  if (isGrouped(columns)) {
    groupsOf(columns).forEach((text, at) => {
      const last = at + (text ? spanOf(columns, at) : 1) - 1
      put(text, lefts[at]!, lefts[last]! + widths[last]! - lefts[at]!, 'center')
    })
    top += 20
  }
  columns.forEach((column: Column, at) => {
    put(column.label, lefts[at]!, widths[at]!, 'center')
  })
  top += 26
  for (const row of pages[index]!) {
    textsOf(columns, row).forEach((text, at) => {
      put(text, lefts[at]!, widths[at]!, columns[at]!.align ?? 'left')
    })
    top += 19
  }
  return texts
}

/** Crystal, each place a rule of the page's style sheet, a table inside each box, lines drawn as boxes. */
export const crystalSheet: Dress = {
  name: 'Crystal, style sheet',
  pages: printed =>
    printed.pages.map((_, index) => {
      const texts = laidOut(printed, index)
      const mark = `ad9c0e${index}`
      const rules = texts.map(
        ({ left, top, width }, at) =>
          `#${mark}-b${at} {LEFT: ${left}px; TOP: ${top + (at % 2)}px; WIDTH: ${width}px; HEIGHT: 16px; z-index: 25}`,
      )
      const boxes = texts
        .map(
          ({ text, align }, at) =>
            `<div id="${mark}-b${at}" class="${mark}-0"><table width="100%" border="0" cellpadding="0" cellspacing="0"><tr><td align="${align}"><span class="fc${mark}-2">${esc(text)}</span></td></tr></table></div>`,
        )
        // The viewer draws section by section and field by field, not row by row.
        .map((box, at) => [box, (at * 31) % 17] as const)
        .sort((a, b) => a[1] - b[1])
        .map(([box]) => box)
      const of = printed.pages.length
      return html(
        `<form><div class="crtoolbar">หน้า ${index + 1} / ${of} ${index + 1 < of ? '<a href="javascript:x()" title="ไปหน้าถัดไป"><img alt="Next Page" src="n.gif"></a>' : ''}</div>
<div class="crystalstyle" style="position:relative;top:0;left:0">${boxes.join('\n')}
<div style="position:absolute;left:10px;top:90px;width:900px;height:1px;border-top:1px solid black"></div></div></form>`,
        `<style type="text/css">div.crystalstyle div {position:absolute}\ndiv.crystalstyle a {color:#000}\n.fc${mark}-2 {font-size:9pt;color:#000000;font-family:Tahoma}\n${rules.join('\n')}</style>`,
      )
    }),
}

/** Crystal of another version: places in the elements, in points, spans instead of boxes, each section a box. */
export const crystalInline: Dress = {
  name: 'Crystal, inline',
  pages: printed =>
    printed.pages.map((_, index) => {
      const texts = laidOut(printed, index)
      const middle = texts.findIndex((_, at) => at > texts.length / 2)
      const draw = (some: Text[], from: number) =>
        some
          .map(
            ({ text, left, top, width, align }) =>
              `<span style="LEFT:${left * 0.75}pt;TOP:${(top - from) * 0.75}pt;WIDTH:${width * 0.75}pt;HEIGHT:12pt;POSITION:absolute;TEXT-ALIGN:${align}" class="ad${index}f">${esc(text).replaceAll(' ', '&nbsp;')}</span>`,
          )
          .join('')
      const from = texts[middle]!.top - 40
      return html(`<div id="CrystalReportViewer1"><div class="crystalstyle">
<div style="position:absolute;left:0pt;top:0pt">${draw(texts.slice(0, middle), 0)}</div>
<div style="position:absolute;left:0pt;top:${from * 0.75}pt">${draw(texts.slice(middle), from)}</div></div></div>`)
    }),
}

/** JasperReports without tables: boxes in boxes, no name of its own. */
export const jasperBoxes: Dress = {
  name: 'Jasper, boxes',
  pages: printed => [
    html(
      printed.pages
        .map(
          (_, index) =>
            `<div style="width: 842px; height: 595px; position: relative; background-color: #FFFFFF;">${laidOut(
              printed,
              index,
            )
              .map(
                ({ text, left, top, width, align }) =>
                  `<div style="position: absolute; overflow: hidden; left: ${left}px; top: ${top}px; height: 15px; width: ${width}px; text-align: ${align};"><span style="font-family: SansSerif; font-size: 10px;">${esc(text)}</span></div>`,
              )
              .join('\n')}</div><br/>`,
        )
        .join('\n'),
    ),
  ],
}
