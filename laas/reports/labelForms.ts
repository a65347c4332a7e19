import { foldText } from '../thai/fold.ts'
import { normaliseLabel } from '../thai/labels.ts'

const unit = /\(\s*(?:หน่วย\s*)?:?\s*(?:บาท|สต\.?|สตางค์|thb)\s*\)|(?<=[ก-๙]{3})\s*\(?บาท\)?$/gi
/** The name of a sign to sort by, drawn by its letters: `arrow_upward`. */
const icon = /(?<=[ก-๙.)\s])\s*[a-z]+(?:_[a-z]+)+$/

const satangLabel = /^(?:สต|สตางค)$/

/** `สต.`, also where the heading above it stands in the same cell: `จำนวนเงิน สต.` */
export function isSatang(label: string): boolean {
  const last = label.split(/[\s(/:]+/).findLast(word => foldText(word) !== '') ?? ''
  return satangLabel.test(foldText(last))
}

/** Words under a heading that add nothing to it. */
const bare = new Set(['บาท', 'จำนวนเงิน', 'เงิน', 'บาทสต'])

const kept = new Map<string, string>()

/** A label for comparing: folded, without its unit. */
export function foldLabel(label: string): string {
  const known = kept.get(label)
  if (known !== undefined) return known
  const folded =
    label.length > 300
      ? ''
      : foldText(normaliseLabel(label.replace(icon, '')).replace(unit, '')) || foldText(label)
  // The same few hundred texts are asked for again and again while a header is looked for.
  if (kept.size > 5000) kept.clear()
  kept.set(label, folded)
  return folded
}

/** The ways to name one column whose header stands in one or two rows, the fullest first. */
export function labelForms(parts: string[]): string[] {
  const folded = parts.map(foldLabel).filter(Boolean)
  const forms = [folded.join('')]
  const last = folded.at(-1)
  if (folded.length > 1 && last) {
    if (bare.has(last)) forms.push(folded.slice(0, -1).join(''), folded[0]!)
    else forms.push(last)
  }
  const [head, ...rest] = parts.length === 1 ? parts[0]!.replace(unit, ' ').split(/\s+/) : []
  if (head && rest.length && bare.has(foldLabel(head))) forms.push(foldLabel(rest.join(' ')))
  return [...new Set(forms)].filter(Boolean)
}

const numberOf = /^(?:หมายเลข|เลข(?!ที))(.+)$|^(.+)เลขที$/
const words = new Map(
  Object.entries({ วดป: 'วันที่', วันเดือนปี: 'วันที่', เป็นเงิน: 'จำนวนเงิน', เป็นจำนวนเงิน: 'จำนวนเงิน' }),
)

/** The same heading in other words: ฎีกาเลขที่ or เลขฎีกา for เลขที่ฎีกา, ว/ด/ป for วันที่. Null where there are none. */
export function inOtherWords(folded: string): string | null {
  const known = words.get(folded)
  if (known) return foldLabel(known)
  const named = numberOf.exec(folded)
  return named ? foldLabel('เลขที่') + (named[1] ?? named[2]) : null
}
