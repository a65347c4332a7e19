import type { Problem } from '../../documents/problem.ts'
import { foldText } from '../../thai/fold.ts'
import { tidyText } from '../../thai/tidy.ts'
import type { View } from '../view.types.ts'

/** Where both offices are known, they must be one. A page that shows none says nothing. */
export function wrongOffice(office: string, view: Pick<View, 'office'>): Problem[] {
  if (office === '' || view.office === '' || isSameOffice(office, view.office)) return []
  return [{ code: 'wrongOffice', values: [office, view.office], weight: 'stop' }]
}

const kinds: [RegExp, string][] = [
  [/^(?:องค์การบริหารส่วนตำบล|อบต\.?)\s*/, 'อบต'],
  [/^(?:องค์การบริหารส่วนจังหวัด|อบจ\.?)\s*/, 'อบจ'],
  [/^(?:เทศบาลตำบล|ทต\.)\s*/, 'ทต'],
  [/^(?:เทศบาลเมือง|ทม\.)\s*/, 'ทม'],
  [/^(?:เทศบาลนคร|ทน\.)\s*/, 'ทน'],
]

/** One office, written in full or short, with or without its district and province: those of both must agree. */
function isSameOffice(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (a.kind !== b.kind || a.name !== b.name) return false
  return a.province === '' || b.province === '' || a.province === b.province
}

function partsOf(office: string): { kind: string; name: string; province: string } {
  const text = tidyText(office)
  const kind = kinds.find(([words]) => words.test(text))
  const rest = kind ? text.replace(kind[0], '') : text
  const province = /\s(?:จังหวัด|จ\.)\s?(\S+)/.exec(rest)?.[1] ?? ''
  return {
    kind: kind?.[1] ?? '',
    name: foldText(kind ? rest.split(' ')[0]! : rest.replace(/\s(?:อำเภอ|อ\.|จังหวัด|จ\.).*$/, '')),
    province: foldText(province),
  }
}
