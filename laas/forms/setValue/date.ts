import { parseDate } from '../../thai/dates.ts'
import { toArabicDigits } from '../../thai/digits.ts'

/**
 * The ways in which a date may have to be typed into this control, likeliest first: B.E. `dd/MM/yyyy`
 * (assumed of the restored system), unless the control's placeholder or present value shows another order or era.
 */
export function dateTexts(iso: string, element: HTMLInputElement): string[] {
  if (element.type === 'date') return [iso]
  const [year, month, day] = iso.split('-') as [string, string, string]
  const hint = toArabicDigits(`${element.value} ${element.placeholder}`).toLowerCase()
  const separator = /[dmy\d]\s*([-/.])\s*[dmy\d]/.exec(hint)?.[1] ?? '/'
  const yearFirst = /(?:y{4}|(?<!\d)\d{4})[-/.]/.test(hint)
  const christian = /(?:19|20)\d{2}/.test(hint) && parseDate(element.value).iso !== null
  const write = (era: string) => (yearFirst ? [era, month, day] : [day, month, era]).join(separator)
  const ways = [write(String(Number(year) + 543)), write(year), iso, `${day}/${month}/${year}`]
  if (christian) ways.shift()
  return [...new Set(ways)]
}
