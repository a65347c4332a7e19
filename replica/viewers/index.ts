import type { Printed, Viewer } from '../reports/printed.ts'
import type { EventValidation } from '../webforms/state.ts'
import { crystal } from './crystal.ts'
import { gridview } from './gridview.ts'
import { jasper } from './jasper.ts'
import { plain } from './plain.ts'
import { ssrs } from './ssrs.ts'

/** Page `page` (1-based) of a report in a viewer; `plain` and `jasper` draw all pages at once. */
export function drawWith(
  viewer: Viewer,
  printed: Printed,
  page: number,
  holder: string,
  validation: EventValidation,
): string {
  switch (viewer) {
    case 'plain':
      return plain(printed)
    case 'jasper':
      return jasper(printed)
    case 'ssrs':
      return ssrs(printed, page, `${holder}:ReportViewer1`, validation)
    case 'crystal':
      return crystal(printed, page, `${holder}:CrystalReportViewer1`, validation)
    case 'gridview':
      return gridview(printed, page, `${holder}:GridView1`, validation)
  }
}
