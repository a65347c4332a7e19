import { longRows } from './longReport.ts'

const perPage = 40
const lefts = [0, 50, 120, 240, 400, 520, 640, 760, 820, 940, 1060, 1160]

/** The long report as a placed viewer draws it, of about so many texts: 40 rows a page, classes for the columns. */
export function placedReport(objects: number): string {
  const rows = longRows(Math.round(objects / lefts.length))
  const css = lefts.map(
    (left, at) => `.ad${at}{left:${left}px;width:${(lefts[at + 1] ?? left + 90) - left - 6}px;height:15px}`,
  )
  const pages: string[] = []
  for (let from = 0; from < rows.length; from += perPage) {
    const texts = rows
      .slice(from, from + perPage)
      .flatMap((cells, i) =>
        cells.map(
          (text, at) => `<div class="ad${at}" style="top:${i * 20}px"><span>${text || '-'}</span></div>`,
        ),
      )
    pages.push(`<div class="crystalstyle">${texts.join('')}</div>`)
  }
  return `<!doctype html><html><head><title>รายงานรายละเอียดใบเสร็จรับเงิน</title><style>.crystalstyle{position:relative;height:820px}.crystalstyle div{position:absolute}
${css.join('\n')}</style></head><body>${pages.join('\n')}</body></html>`
}
