import { cellsOf, headerRows } from '../../../../replica/viewers/header.ts'
import { type Dress, esc, headsOf, html } from './dress.ts'

/** ASP.NET 2.0: sortable headings, a label control in each cell, a pager of numbers, a menu in a layout table. */
export const gridView: Dress = {
  name: 'GridView 2.0',
  pages: printed =>
    printed.pages.map((rows, index) => {
      const id = 'ctl00_ContentPlaceHolder1_gvReport'
      const head = headerRows(printed.columns, 'th', ' scope="col"').replace(
        /<th ([^>]*)>([^<]+)<\/th>/g,
        (_, attributes, text) =>
          `<th ${attributes}><a href="javascript:__doPostBack('${id}','Sort$${index}')" style="color:White;">${text}</a></th>`,
      )
      const body = rows.map(
        (row, at) =>
          `<tr style="background-color:${at % 2 ? 'White' : '#EFF3FB'};">${cellsOf(
            printed.columns,
            row.cells,
          ).replace(
            />([^<&]+)<\/td>/g,
            (_, text) => `><span id="${id}_ctl${String(at + 2).padStart(2, '0')}_lbl">${text}</span></td>`,
          )}</tr>`,
      )
      const links = printed.pages.map((_, i) =>
        i === index
          ? `<td><span>${i + 1}</span></td>`
          : `<td><a href="javascript:__doPostBack('ctl00$ContentPlaceHolder1$gvReport','Page$${i + 1}')" style="color:White;">${i + 1}</a></td>`,
      )
      const pager =
        printed.pages.length > 1
          ? `<tr align="center" style="color:White;background-color:#2461BF;"><td colspan="${printed.columns.length}"><table border="0"><tr>${links.join('')}</tr></table></td></tr>`
          : ''
      return html(`<form name="aspnetForm" method="post" action="Report.aspx" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK"></div>
<table width="100%" cellpadding="0" cellspacing="0"><tr><td colspan="2"><table width="100%"><tr><td>ระบบบัญชีคอมพิวเตอร์</td><td align="right">ผู้ใช้ : ทดสอบ</td></tr></table></td></tr>
<tr><td width="180" valign="top"><table><tr><td><a href="#">หน้าหลัก</a></td></tr><tr><td><a href="#">พิมพ์</a></td></tr><tr><td><a href="#">ออกจากระบบ</a></td></tr></table></td>
<td valign="top"><center>${headsOf(printed, index + 1)
        .map(text => `<h3><span>${esc(text)}</span></h3>`)
        .join('')}</center>
<div><table cellspacing="0" cellpadding="4" rules="cols" border="1" id="${id}" style="color:#333333;border-width:1px;border-collapse:collapse;">
${head.replaceAll('<tr>', '<tr style="color:White;background-color:#507CD1;font-weight:bold;">')}
${body.join('\n')}
${pager}</table></div></td></tr></table></form>`)
    }),
}
