import type { IsoDate } from './document.ts'

/** A span of days whose documents are missing from the system (ช่วงข้อมูลที่หาย), both ends included. */
export interface Gap {
  from: IsoDate
  to: IsoDate
}

/** 6 January to 6 July 2567, as the department's letter says. */
export const defaultGaps: Gap[] = [{ from: '2024-01-06', to: '2024-07-06' }]

export function inGaps(iso: IsoDate, gaps: Gap[] = defaultGaps): boolean {
  return gaps.some(gap => gap.from <= iso && iso <= gap.to)
}
