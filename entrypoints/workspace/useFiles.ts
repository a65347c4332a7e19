import { useEffect, useRef, useState } from 'preact/hooks'
import type { FilesProps } from '../../components/workspace/Files.tsx'
import { type FileItem, isWanted } from '../../components/workspace/fileItem.ts'
import type { FileAnswer, FileCall, HtmlAnswer } from '../../messages/files.ts'
import type { Table } from '../sidepanel/tableIn.ts'
import { afterAnswer, newItem } from './fileItems.ts'
import { parseHtml } from './parseHtml.ts'
import { useDrop } from './useDrop.ts'

let lastFile = 0

interface FilesUse extends FilesProps {
  /** A report of a file that the person is teaching. */
  teaching: Table | null
  onTaught: () => void
}

/** Files that the person picks or drops: read by a worker, one after the other, and stored when told. */
export function useFiles(): FilesUse {
  const [items, setItems] = useState<FileItem[]>([])
  const [teaching, setTeaching] = useState<{ file: number; table: Table } | null>(null)
  const blobs = useRef(new Map<number, File>())
  const worker = useRef<Worker | null>(null)

  const change = (file: number, by: (item: FileItem) => FileItem) =>
    setItems(before => before.map(item => (item.file === file ? by(item) : item)))
  const ask = (call: FileCall | HtmlAnswer) => {
    worker.current ??= startWorker()
    worker.current.postMessage(call)
  }
  const startWorker = () => {
    const started = new Worker('/files.js')
    started.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      if (data.type === 'grid') {
        const { file, report, grid, partial, site } = data
        const why = report === null ? 'unknown' : 'unfit'
        return setTeaching({ file, table: { site, grid, partial, report, why } })
      }
      if (data.type !== 'html') return change(data.file, item => afterAnswer(item, data))
      const { file, text } = data
      void parseHtml(text).then(grid => ask({ type: 'html', file, grid }))
    }
    started.onerror = event => {
      event.preventDefault()
      started.terminate()
      worker.current = null
      setItems(before => before.map(item => afterCrash(item, event.message)))
    }
    return started
  }
  useEffect(() => () => worker.current?.terminate(), [])

  // One at a time: several large files at once would not fit into memory.
  useEffect(() => {
    if (items.some(({ state }) => ['reading', 'checking', 'storing'].includes(state))) return
    const next = items.findLast(({ state }) => state === 'waiting')
    const blob = next && blobs.current.get(next.file)
    if (!blob) return
    blobs.current.delete(next.file)
    change(next.file, item => ({ ...item, state: 'reading' }))
    ask({ type: 'read', file: next.file, blob })
  }, [items])

  const onPick = (picked: File[]) => {
    const added = picked.map(blob => {
      lastFile += 1
      blobs.current.set(lastFile, blob)
      return newItem(lastFile, blob)
    })
    setItems(before => [...added.toReversed(), ...before])
  }
  return {
    items,
    over: useDrop(onPick),
    onPick,
    onStop: file => {
      change(file, item => (item.state === 'waiting' ? { ...item, state: 'stopped' } : item))
      ask({ type: 'stop', file })
    },
    onDrop: file => {
      blobs.current.delete(file)
      ask({ type: 'drop', file })
      setItems(before => before.filter(item => item.file !== file))
    },
    onSite: (file, report, site) => ask({ type: 'site', file, report, site }),
    onLeave: (file, report, left) =>
      change(file, item => ({
        ...item,
        reports: item.reports.map((one, index) => (index === report ? { ...one, left } : one)),
      })),
    onTeach: (file, report) => ask({ type: 'grid', file, report }),
    teaching: teaching?.table ?? null,
    onTaught: () => {
      if (teaching) ask({ type: 'again', file: teaching.file })
      setTeaching(null)
    },
    onStore: file => {
      const reports = items.find(item => item.file === file)?.reports ?? []
      change(file, item => ({ ...item, state: 'storing' }))
      ask({ type: 'store', file, reports: [...reports.keys()].filter(index => isWanted(reports[index]!)) })
    },
  }
}

/** What the worker held is gone with it; what it had stored is not. */
function afterCrash(item: FileItem, why: string): FileItem {
  if (item.state === 'failed' || item.state === 'stopped' || item.state === 'waiting') return item
  if (item.reports.length > 0 && item.reports.every(({ stored }) => stored)) return item
  return { ...item, state: 'failed', problem: { code: 'fileFailed', values: [why], weight: 'stop' } }
}
