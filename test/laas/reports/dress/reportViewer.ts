import { headerRows } from '../../../../replica/viewers/header.ts'
import { type Dress, esc, headsOf, html, textsOf } from './dress.ts'

/**
 * SSRS as ReportViewer 2012 and later draws it: a body of several items side by side in one table, a heading that
 * stays in view drawn a second time, group rows over all columns, the tool bar's page boxes.
 */
export const reportViewer: Dress = {
  name: 'ReportViewer 2012',
  pages: printed =>
    printed.pages.map((rows, index) => {
      const { columns, pages } = printed
      const id = 'ctl00_MainContent_ReportViewer1_ctl09'
      const of = pages.length
      const sizes = `<tr style="height:0"><td style="width:0px"></td>${columns.map(() => '<td style="min-width:24.00mm;WIDTH:24.00mm"></td>').join('')}</tr>`
      const head = headerRows(columns, 'td', ' class="Aa1b2c_14c"')
        .replaceAll('<tr>', '<tr valign="top"><td style="HEIGHT:7.50mm;width:0px"></td>')
        .replace(
          />([^<>]+)<\/td>/g,
          '><div style="width:22.58mm;"><div class="Aa1b2c_13"><span class="Aa1b2c_12">$1</span></div></div></td>',
        )
      const body = rows.map(row => {
        const texts = textsOf(columns, row)
        if (row.role === 'group')
          return `<tr valign="top"><td style="HEIGHT:6.00mm;width:0px"></td><td class="g" colspan="${columns.length}"><div><span>${esc(texts.find(Boolean)!)}</span></div></td></tr>`
        return `<tr valign="top"><td style="HEIGHT:6.00mm;width:0px"></td>${texts
          .map(
            text =>
              `<td class="Aa1b2c_20c" style="min-width:24.00mm"><div class="Aa1b2c_20"><div style="width:22.58mm;">${text ? esc(text) : '&nbsp;'}</div></div></td>`,
          )
          .join('')}</tr>`
      })
      const tablix = (inner: string) =>
        `<table cellspacing="0" cellpadding="0" cols="${columns.length}" lang="th-TH" style="border-collapse:collapse;direction:ltr;">${sizes}${inner}</table>`
      return html(`<form id="form1"><div id="${id.replace('_ctl09', '')}" style="height:600px">
<table id="${id.replace('09', '05')}" role="toolbar"><tr><td><input type="image" title="First Page" disabled></td><td><input type="image" title="Previous Page"></td>
<td><input name="x$CurrentPage" type="text" value="${index + 1}" id="${id.replace('09', '05')}_ctl00_CurrentPage" title="Current Page"></td><td><span>of</span></td><td><span id="${id.replace('09', '05')}_ctl00_TotalPages">${of}</span></td>
<td>${index + 1 < of ? `<a title="Next Page" href="javascript:void(0)" onclick="__doPostBack('x','')">&gt;</a>` : '<span title="Next Page">&gt;</span>'}</td><td><select title="Zoom"><option>100%</option></select></td><td><input type="text" title="Find Text in Report"></td></tr></table>
<div id="${id}_ReportArea"><div id="VisibleReportContent${id}"><div id="P${'f3a'}_oReportDiv"><table cellspacing="0"><tr><td id="Pf3a_1_oReportCell">
<table cellspacing="0" cellpadding="0" border="0"><tr><td style="width:10mm;height:5mm"></td><td></td><td></td></tr>
<tr><td></td><td><table cellspacing="0"><tr><td><div><div>${headsOf(printed, index + 1)
        .map(text => `<div><span>${esc(text)}</span></div>`)
        .join('')}</div></div></td></tr></table></td><td></td></tr>
<tr><td></td><td colspan="2"><div id="Pf3a_1_fixedHeader" style="position:absolute;top:120px">${tablix(head)}</div>
${tablix(head + body.join('\n'))}</td></tr>
<tr><td></td><td colspan="2" style="height:8mm"></td></tr></table></td></tr></table></div></div></div></div></form>`)
    }),
}
