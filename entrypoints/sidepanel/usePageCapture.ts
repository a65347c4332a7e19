import { useEffect, useRef, useState } from 'preact/hooks'
import type { PageCapture } from '../../components/panel/CaptureProgress.tsx'
import type { PageProgress } from '../../components/panel/walk.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { askCapture } from '../shared/askTab.ts'
import { haltCapture } from './haltCapture.ts'
import type { CaptureHeard } from './useCaptureProgress.ts'

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
export function usePageCapture(tab: number, pulse: string, { progress, stops }: CaptureHeard) {
  const [busy, setBusy] = useState(false)
  const [long, setLong] = useState(false)
  const [stopping, setStopping] = useState(false)
  const [kept, setKept] = useState<Kept | null>(null)
  const [halted, setHalted] = useState(false)
  const turn = useRef(0)
  const stop = useRef(false)
  // The answer comes a moment after the last that is told of the page.
  const last = useRef(begun)
  last.current = progress ?? last.current

  const over = (isHalted: boolean) => {
    turn.current += 1
    setHalted(isHalted)
    setBusy(false)
    setStopping(false)
  }
  useEffect(() => setHalted(false), [pulse])
  useEffect(() => {
    setLong(false)
    if (!busy) return
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [busy])
  // The page itself may be too busy to answer.
  useEffect(() => {
    if (busy && stopping) over(true)
  }, [stops])

  const capturePage = async () => {
    const mine = ++turn.current
    stop.current = false
    last.current = begun
    setBusy(true)
    setHalted(false)
    const answer = await askCapture(tab).catch(() => notReady)
    if (mine !== turn.current) return
    // It may have been stored before the word to stop came: then it says so itself.
    const isHalted = stop.current && answer.problem !== null
    if (!isHalted) setKept(answer)
    over(isHalted)
  }
  const stopPage = () => {
    stop.current = true
    setStopping(true)
    void haltCapture(tab)
  }
  const capturing: PageCapture | null = busy && long ? { progress: last.current, stopping } : null
  return { busy, capturing, halted, kept, capturePage, stopPage }
}
