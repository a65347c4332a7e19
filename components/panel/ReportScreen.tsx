import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { useTranslate } from '../i18n.ts'
import { TeachButton, type TeachOffer } from '../teach/TeachButton.tsx'
import { CaptureProgress, type PageCapture } from './CaptureProgress.tsx'
import { CaptureSummary, isPart } from './CaptureSummary.tsx'
import { DamagedOffer, type DamagedOfferProps } from './DamagedOffer.tsx'
import type { ReportInView, Stored } from './report.ts'
import './panel.css'
import { StoredNotice } from './StoredNotice.tsx'
import { WalkProgress } from './WalkProgress.tsx'
import type { Walk } from './walk.ts'

export interface ReportScreenProps {
  report: ReportInView
  /** Not null while the pages are walked. */
  walk: Walk | null
  /** Not null once something was stored. */
  stored: Stored | null
  /** True while this page is being stored. */
  busy?: boolean
  /** Given while that takes its time. */
  capturing?: PageCapture | null
  /** The person stopped it, and nothing of the page was stored. */
  halted?: boolean
  onCapturePage: () => void
  onCaptureAll: () => void
  onStop: () => void
  /** Shown only where given. */
  teach?: TeachOffer | undefined
  /** Given where the report may be damaged. */
  damaged?: DamagedOfferProps | undefined
}

export function ReportScreen(props: ReportScreenProps) {
  const { report, walk, capturing, stored, busy = false } = props
  const t = useTranslate()
  const stopped = report.status === 'unknown' || report.problems.some(problem => problem.weight === 'stop')
  return (
    <main class="panel stack">
      <CaptureSummary report={report} />
      <ProblemList problems={notSaid(report)} />
      {walk ? (
        <Card title={t('walk_title')}>
          <WalkProgress walk={walk} onStop={props.onStop} />
        </Card>
      ) : capturing ? (
        <Card title={t('capture_title')}>
          <CaptureProgress capture={capturing} onStop={props.onStop} />
        </Card>
      ) : (
        <div class="stack">
          <Button
            look="main"
            icon="download"
            testid="capture-all"
            onClick={props.onCaptureAll}
            disabled={stopped || busy}
            wide
          >
            {t('capture_all')}
          </Button>
          <Button
            icon="download"
            testid="capture-page"
            onClick={props.onCapturePage}
            disabled={stopped || busy}
            wide
          >
            {busy ? t('capture_busy') : t('capture_page')}
          </Button>
          {props.teach && <TeachButton {...props.teach} />}
        </div>
      )}
      {props.halted && (
        <Notice tone="info" title={t('capture_stopped')} testid="capture-stopped" live>
          <p>{t('problem_captureStopped')}</p>
        </Notice>
      )}
      {props.damaged && <DamagedOffer {...props.damaged} />}
      {stored && <StoredNotice stored={stored} />}
    </main>
  )
}

/** Of a page that is one of several the summary says so already. */
const notSaid = (report: ReportInView) =>
  isPart(report) && report.controlTotals.every(({ printed, computed }) => printed === computed)
    ? report.problems.filter(({ code }) => code !== 'morePages' && code !== 'pagesMissing')
    : report.problems
