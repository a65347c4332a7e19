import type { IsoDate, Satang } from '../../documents/document.ts'
import type { Problem } from '../../documents/problem.ts'
import type { ReportMap } from '../map.ts'
import { prepare } from '../prepare.ts'
import { read } from '../read.ts'
import type { ControlTotal, Grid, ProofStatus } from '../reading.ts'
import { recognise } from '../recognise.ts'

export interface TriedDocument {
  number: string
  date: IsoDate | null
  amount: Satang | null
  party: string
  lines: number
}

/** What a map makes of a page. */
export interface Trial {
  count: number
  satang: Satang
  status: ProofStatus
  controlTotals: ControlTotal[]
  problems: Problem[]
  /** The first documents, for comparing with the page. */
  first: TriedDocument[]
}

const most = 5

/** Reads a page with a map, as a capture would: `others` are the maps that it has to prevail against. */
export function tryMap(grid: Grid, map: ReportMap, others: ReportMap[] = []): Trial {
  const { documents, proof, problems, report } = read(grid, [map])
  const chosen = report && others.length > 0 ? recognise(prepare(grid), [map, ...others]) : null
  const beaten: Problem[] =
    chosen && chosen.map.id !== map.id
      ? [{ code: 'teachOtherWins', values: [chosen.title], weight: 'stop' }]
      : []
  return {
    count: documents.length,
    satang: documents.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    status: proof.status,
    controlTotals: proof.controlTotals,
    problems: [...beaten, ...problems, ...proof.problems],
    first: documents.slice(0, most).map(({ number, date, amount, party, lines }) => ({
      number,
      date,
      amount,
      party: party.slice(0, 200),
      lines: lines.length,
    })),
  }
}
