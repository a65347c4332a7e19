import { cellsOf, headerRows } from '../../../../replica/viewers/header.ts'
import { type Dress, esc, headsOf, html } from './dress.ts'

/** ASP.NET 1.1: capitals, fonts in cells, no heading cells, a pager of words and one of numbers. */
export const dataGrid: Dress = {
  name: 'DataGrid 1.1',
  pages: printed =>
    printed.pages.map((rows, index) => {
      const font = (cells: string) =>
        cells.replace(/(<td[^>]*>)([^<]*)<\/td>/g, '$1<FONT face="Tahoma" size="2">$2</FONT></td>')
      const links = printed.pages.map((_, i) =>
        i === index
          ? `<span>${i + 1}</span>`
          : `<a href="javascript:__doPostBack('_ctl0$dgList$_ctl1$_ctl${i}','')">${i + 1}</a>`,
      )
      const pager =
        printed.pages.length > 1
          ? `<TR><TD colspan="${printed.columns.length}">${links.join('&nbsp;')}</TD></TR>`
          : ''
      const lines = rows.map(
        row => `<TR style="FONT-SIZE:10pt">${font(cellsOf(printed.columns, row.cells))}</TR>`,
      )
      return html(`<FORM name="Form1" method="post" action="Default.aspx?menu=X" id="Form1">
<TABLE id="Table1" cellSpacing="1" cellPadding="1" width="100%" border="0">
<TR><TD align="center">${headsOf(printed, index + 1)
        .map(text => `<span><B>${esc(text)}</B></span><BR>`)
        .join('')}</TD></TR>
<TR><TD><TABLE cellspacing="0" rules="all" bordercolor="#CC9966" border="1" id="_ctl0_dgList" style="border-collapse:collapse;">
${pager}${font(headerRows(printed.columns, 'td'))}
${lines.join('\n')}
${pager}</TABLE></TD></TR>
<TR><TD><input type="submit" name="btnPrint" value="พิมพ์"></TD></TR></TABLE></FORM>`)
    }),
}
