import { esc } from '../webforms/html.ts'
import { windows874 } from './windows-874.ts'

/** HTML that calls itself a workbook: how most web systems of those years "exported to Excel". */
export function htmlXls(rows: string[][]): Buffer {
  const lines = rows.map(row => `<tr>${row.map(cell => `<td>${esc(cell)}</td>`).join('')}</tr>`)
  return windows874(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-874"></head><body>
<table border="1">${lines.join('\r\n')}</table></body></html>`)
}
