import type { FileItem, ReportItem } from '../../components/workspace/fileItem.ts'
import type { FileReport } from '../../laas/reports/files/fileReport.ts'
import type { FileAnswer } from '../../messages/files.ts'

const none = { rows: 0, share: null }

export const newItem = (file: number, { name, size }: File): FileItem => ({
  file,
  name,
  size,
  state: 'waiting',
  progress: none,
  reports: [],
  problem: null,
  before: null,
})

const asItem = (found: FileReport): ReportItem => ({ ...found, left: false, stored: null, problem: null })

/** A file in view after the worker has said something of it. */
export function afterAnswer(item: FileItem, answer: FileAnswer): FileItem {
  const withReport = (at: number, change: Partial<ReportItem>): FileItem => ({
    ...item,
    reports: item.reports.map((report, index) => (index === at ? { ...report, ...change } : report)),
  })
  switch (answer.type) {
    case 'progress': {
      const { rows, share, stage } = answer
      return { ...item, state: stage, progress: { rows, share } }
    }
    case 'found':
      return {
        ...item,
        state: 'found',
        progress: none,
        reports: answer.reports.map(asItem),
        before: answer.before,
      }
    case 'report':
      return withReport(answer.report, answer.found)
    case 'stored': {
      const { problem, added, known, again, status } = answer
      const stored = problem ? null : { added, known, again, status }
      return { ...withReport(answer.report, { stored, problem }), progress: none }
    }
    case 'failed':
      if (answer.report === null) return { ...item, state: 'failed', progress: none, problem: answer.problem }
      return withReport(answer.report, { problem: answer.problem })
    case 'stopped':
      return answer.report === null ? { ...item, state: 'stopped', progress: none } : item
    case 'done':
      return { ...item, state: 'found', progress: none }
    default:
      return item
  }
}
