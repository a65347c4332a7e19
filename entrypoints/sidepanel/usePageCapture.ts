import { useEffect, useRef, useState } from 'preact/hooks'
import type { PageCapture } from '../../components/panel/CaptureProgress.tsx'
import type { PageProgress } from '../../components/panel/walk.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { askCapture, tellTab } from '../shared/askTab.ts'

/** What capturing the page in view brought. */
export interface Kept {
  added: number
  known: number
  problem: Problem | null
}

/** The page is still loading, or went away before it answered. */
const notReady: Kept = { added: 0, known: 0, problem: { code: 'pageNotReady', values: [], weight: 'flag' } }

const begun: PageProgress = { doing: 'reading', share: null }
/** A page that is stored sooner shows no bar, ms. */
const patience = 500

/** Captures the page in view, known by its pulse, on the person's word, and stops it on theirs. */
export function usePageCapture(tab: number, pulse: string, progress: PageProgress | null) {
  const [busy, setBusy] = useState(false)
  const [long, setLong] = useState(false)
  const [stopping, setStopping] = useState(false)
  const [kept, setKept] = useState<Kept | null>(null)
  const [halted, setHalted] = useState(false)
  const stop = useRef(false)
  // The answer comes a moment after the last that is told of the page.
  const last = useRef(begun)
  last.current = progress ?? last.current
  useEffect(() => setHalted(false), [pulse])
  useEffect(() => {
    setLong(false)
    if (!busy) return
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [busy])

  const capturePage = async () => {
    stop.current = false
    last.current = begun
    setBusy(true)
    setHalted(false)
    const answer = await askCapture(tab).catch(() => notReady)
    // It may have been stored before the word to stop came: then it says so itself.
    const isHalted = stop.current && answer.problem !== null
    setHalted(isHalted)
    if (!isHalted) setKept(answer)
    setBusy(false)
    setStopping(false)
  }
  const stopPage = async () => {
    stop.current = true
    setStopping(true)
    await tellTab(tab, 'stopCapture').catch(() => {})
  }
  const capturing: PageCapture | null = busy && long ? { progress: last.current, stopping } : null
  return { busy, capturing, halted, kept, capturePage, stopPage }
}
