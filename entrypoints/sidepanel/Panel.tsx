import { useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { EntryScreen } from '../../components/panel/EntryScreen.tsx'
import { OtherScreen } from '../../components/panel/OtherScreen.tsx'
import type { TeachOffer } from '../../components/teach/TeachButton.tsx'
import type { TeachFormOffer } from '../../components/teach/TeachFormButton.tsx'
import { mapsAmong } from '../../flows/maps.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { knownForms } from '../../laas/forms/known/index.ts'
import type { FormMap } from '../../laas/forms/view.types.ts'
import type { Database } from '../../storage/database.ts'
import { taughtForms, taughtReports } from '../../storage/maps.ts'
import { planOfTab } from '../../storage/plans.ts'
import { walkOfTab } from '../../storage/runs.ts'
import type { StoredPlan } from '../../storage/types.ts'
import { openWorkspace } from '../shared/openFace.ts'
import { siteHosts } from '../shared/sites.ts'
import { TeachPane } from '../shared/TeachPane.tsx'
import { useLive } from '../shared/useLive.ts'
import { FormPane } from './FormPane.tsx'
import { formIn, type TaughtForm } from './formIn.ts'
import { ListPane } from './ListPane.tsx'
import type { PageInTab, Taught } from './lookAt.ts'
import { ReportPane } from './ReportPane.tsx'
import { TeachFormPane } from './TeachFormPane.tsx'
import { type Table, tableIn } from './tableIn.ts'
import { useEntry } from './useEntry.ts'
import { usePage } from './usePage.ts'
import { useTab } from './useTab.ts'

const nothing: Taught = { reports: [], forms: [] }

/** What the panel shows is what the tab shows. */
export function Panel({ db }: { db: Database }) {
  const tab = useTab()
  const taught = useLive<Taught | null>(() => whatIsTaught(db), [], null)
  const known = taught ?? nothing
  const page = usePage(tab, taught)
  const table = useMemo(() => tableIn(page), [page])
  const form = useMemo(() => formIn(page), [page])
  const [teaching, setTeaching] = useState<Table | null>(null)
  const [teachingForm, setTeachingForm] = useState<TaughtForm | null>(null)
  if (tab === null) return <OtherScreen why="loading" />
  const isAway = page.is === 'login'
  if (teaching && (table || isAway || page.is === 'loading')) {
    const shown = table ?? teaching
    return (
      <>
        {/* Kept while a login page stands in between: what the person has said is not lost. */}
        <div hidden={isAway}>
          <TeachPane
            db={db}
            table={shown}
            maps={mapsAmong(known.reports, shown.site)}
            onDone={() => setTeaching(null)}
          />
        </div>
        {isAway && <Login db={db} tab={tab} />}
      </>
    )
  }
  if (teachingForm && (form || page.is === 'loading'))
    return (
      <TeachFormPane db={db} tab={tab} {...(form ?? teachingForm)} onDone={() => setTeachingForm(null)} />
    )
  const teachForm = form && {
    why: form.why,
    onTeach: () => setTeachingForm(form),
    besideTable: table !== null,
  }
  const teach = table && { why: table.why, onTeach: () => setTeaching(table) }
  switch (page.is) {
    case 'report':
      return (
        <ReportPane key={page.reading.title} db={db} tab={tab} page={page} taught={known} teach={teach} />
      )
    case 'list':
      return <ListPane key={page.reading.title} db={db} tab={tab} page={page} taught={known} teach={teach} />
    case 'form':
      return (
        <FormPane
          key={page.recognised.map.id}
          db={db}
          tab={tab}
          page={page}
          teach={teachForm}
          teachList={teach}
        />
      )
    case 'login':
      return <Login db={db} tab={tab} />
    case 'permission': {
      const allow = () => void browser.permissions.request({ origins: siteHosts })
      return <OtherScreen why="permission" onAllow={allow} />
    }
    case 'plain':
      return (
        <AfterSave db={db} tab={tab} page={page} forms={known.forms} teach={teach} teachForm={teachForm} />
      )
    default:
      return <OtherScreen why={page.is} onOpenWorkspace={openWorkspace} />
  }
}

/**
 * The page that answers a save is seldom a form: what came of the plan is told here, and what is next. It may also show
 * an entry in texts.
 */
function AfterSave({
  db,
  tab,
  page,
  forms,
  teach,
  teachForm,
}: {
  db: Database
  tab: number
  page: PageInTab & { is: 'plain' }
  forms: FormMap[]
  teach: TeachOffer | null
  teachForm: TeachFormOffer | null
}) {
  const plan = useLive<StoredPlan | null>(() => planOfTab(db, tab), [tab], null)
  const map =
    plan && (plan.outcome || plan.savePressedAt)
      ? [...forms, ...knownForms].find(({ id }) => id === plan.form)
      : null
  const { view, shown } = page
  const found = useEntry(db, shown)
  if (!map && found) return <EntryScreen {...found} />
  if (!map)
    return (
      <OtherScreen
        why="plain"
        onOpenWorkspace={openWorkspace}
        teach={teach ?? undefined}
        teachForm={teachForm ?? undefined}
      />
    )
  const problems: Problem[] = [{ code: 'openForm', values: [map.titles[0] ?? ''], weight: 'flag' }]
  const recognised = { map, fields: new Map(), problems }
  return (
    <FormPane
      key={map.id}
      db={db}
      tab={tab}
      page={{ is: 'form', view, recognised, shown: shown ?? null }}
      teach={null}
      teachList={null}
    />
  )
}

/** A login page in the middle of some work: the work waits, and goes on after the login. */
function Login({ db, tab }: { db: Database; tab: number }) {
  const waits = useLive(() => isWaiting(db, tab), [tab], false)
  return <OtherScreen why={waits ? 'session' : 'login'} />
}

async function isWaiting(db: Database, tab: number): Promise<boolean> {
  const [run, plan] = await Promise.all([walkOfTab(db, tab), planOfTab(db, tab)])
  return run !== null || plan?.status === 'waiting'
}

async function whatIsTaught(db: Database): Promise<Taught> {
  const [reports, forms] = await Promise.all([taughtReports(db), taughtForms(db)])
  return { reports, forms }
}
