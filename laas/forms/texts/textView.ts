import { parseDate } from '../../thai/dates.ts'
import { toArabicDigits } from '../../thai/digits.ts'
import { inFigures } from '../dateOrder.ts'
import { sameLabel } from '../find.ts'
import { section } from '../known/budgetLine.ts'
import { labelClean } from '../labelClean.ts'
import type { View, ViewField } from '../view.types.ts'
import type { LabelledText } from './labelledTexts.ts'

/**
 * A page that shows an entry without controls, as the form it would be: each labelled text a field that nobody may
 * change, beside the controls that are locked. What can be typed into is no value of an entry: it may be a search.
 * Pages print day (`today`, an ISO date) and office at their top: neither is the entry's.
 */
export function textView(view: View, texts: readonly LabelledText[], today: string): View {
  const locked = view.fields.filter(({ control, disabled }) => disabled || control === 'readonly')
  const named = texts.map(text => [`${sameLabel(text.label)} ${text.value}`, text] as const)
  const once = [...new Map(named).values()].filter(
    text => !isToday(text, today) && !isOffice(text, view.office),
  )
  return { ...view, fields: [...locked, ...once.map(fieldOf)] }
}

const isToday = ({ label, value }: LabelledText, today: string) =>
  sameLabel(label) === sameLabel('วันที่') && parseDate(value).iso === today

const sections = section.labels.map(sameLabel)
const isOffice = ({ label, value }: LabelledText, office: string) =>
  office !== '' && value.includes(office) && sections.includes(sameLabel(label))

function fieldOf({ label, value }: LabelledText, at: number): ViewField {
  const clean = labelClean(label)
  const shown = isUnclearDay(value) ? '' : value
  return {
    key: `text ${at}`,
    label: clean,
    labels: [clean],
    control: 'readonly',
    value: shown,
    shown,
    options: [],
    id: '',
    name: '',
    disabled: true,
    line: null,
  }
}

/** A day of a year C.E. whose month may stand first: B.E. dates are written day first, everywhere. */
function isUnclearDay(value: string): boolean {
  const [, first, , second, year] = inFigures.exec(toArabicDigits(value)) ?? []
  return Number(first) <= 12 && Number(second) <= 12 && first !== second && /\b(?:19|20)\d\d/.test(year ?? '')
}
