import { OtherScreen, type OtherScreenProps } from '../../components/panel/OtherScreen.tsx'
import { ReportScreen, type ReportScreenProps } from '../../components/panel/ReportScreen.tsx'
import type { Face } from './face.ts'
import { nothing } from './nothing.ts'
import { flag, lostMonths, report, stop, textless } from './samples.ts'

function reportFace(state: string, props: Partial<ReportScreenProps>): Face {
  return {
    name: `panel-report-${state}`,
    width: 360,
    show: () => (
      <ReportScreen
        report={report}
        walk={null}
        stored={null}
        onCapturePage={nothing}
        onCaptureAll={nothing}
        onStop={nothing}
        {...props}
      />
    ),
  }
}

const damagedReport = {
  ...report,
  status: 'unknown' as const,
  page: null,
  problems: [{ code: 'reportDamaged', values: [], weight: 'stop' as const }],
}

const damaged = {
  proposed: { kind: 'receipt' as const, title: report.title, months: ['2024-02', '2024-03'] },
  months: lostMonths,
  onRecord: nothing,
}

const run = { status: 'incomplete' as const, pages: 7, of: 12, documents: 140 }

const others: readonly [OtherScreenProps['why'], Partial<OtherScreenProps>][] = [
  ['elsewhere', { onOpenWorkspace: nothing }],
  ['permission', { onAllow: nothing }],
  ['login', {}],
  ['session', {}],
  ['plain', { problems: [textless], teach: { why: 'unknown', onTeach: nothing } }],
  ['loading', {}],
]

export const reportFaces: readonly Face[] = [
  reportFace('complete', {}),
  reportFace('incomplete', {
    report: {
      ...report,
      status: 'incomplete',
      controlTotals: [{ label: 'รวมหน้านี้', field: 'amount', printed: 12_345_600, computed: 12_095_600 }],
      problems: [flag],
    },
  }),
  reportFace('unprovable', { report: { ...report, status: 'unprovable', page: { number: 1, of: 1 } } }),
  reportFace('unknown', {
    report: {
      ...report,
      title: 'รายงานที่ไม่รู้จัก',
      kind: null,
      period: null,
      status: 'unknown',
      problems: [stop],
    },
    teach: { why: 'unknown', onTeach: nothing },
  }),
  reportFace('damaged', { report: damagedReport, damaged: { ...damaged, says: true, recorded: [] } }),
  reportFace('damaged-recorded', {
    report: damagedReport,
    damaged: { ...damaged, says: true, recorded: ['2024-02', '2024-03'] },
  }),
  reportFace('walking', {
    walk: { page: 5, of: 12, rows: 1_240, secondsLeft: 95, stopping: false, inPage: null },
  }),
  reportFace('walking-long', {
    walk: {
      page: 1,
      of: 2,
      rows: 0,
      secondsLeft: null,
      stopping: false,
      inPage: { doing: 'reading', share: 0.62 },
    },
  }),
  reportFace('capturing', {
    busy: true,
    capturing: { progress: { doing: 'storing', share: 0.38 }, stopping: false },
  }),
  reportFace('capturing-stopping', {
    busy: true,
    capturing: { progress: { doing: 'reading', share: null }, stopping: true },
  }),
  reportFace('capturing-stopped', { halted: true }),
  reportFace('stored', {
    stored: {
      added: 118,
      known: 22,
      run: { status: 'complete', pages: 12, of: 12, documents: 140 },
      stopped: false,
      problems: [],
    },
  }),
  reportFace('stopped', { stored: { added: 98, known: 42, run, stopped: true, problems: [flag] } }),
  ...others.map(([why, props]) => ({
    name: `panel-other-${why}`,
    width: 360,
    show: () => <OtherScreen why={why} {...props} />,
  })),
]
