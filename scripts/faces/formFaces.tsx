import type { EntryShown } from '../../components/panel/EntryNotice.tsx'
import { FormScreen, type FormScreenProps } from '../../components/panel/FormScreen.tsx'
import type { FormPhase } from '../../components/panel/form.ts'
import type { Hurdle } from '../../components/panel/hurdle.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import type { Face } from './face.ts'
import { nothing } from './nothing.ts'
import { contradictions, flag, readBack, steps, stop, todo, wrongReadBack } from './samples.ts'

/** A document that may be in already: not to be filled before the question is answered. */
const like: Problem = { code: 'looksEntered', values: ['RCPT-00045/67', 'RCPT-00012/67'], weight: 'stop' }

const unknownType: Problem = {
  code: 'optionMissing',
  values: ['ประเภทรายรับ', 'ค่าธรรมเนียมเก็บและขนมูลฝอย (เดิม)'],
  weight: 'stop',
}
const option: Hurdle = {
  is: 'option',
  field: 'revenueType',
  label: 'ประเภทรายรับ',
  from: 'ค่าธรรมเนียมเก็บและขนมูลฝอย (เดิม)',
  why: 'missing',
  options: [
    'ค่าธรรมเนียมเกี่ยวกับควบคุมการฆ่าสัตว์และจำหน่ายเนื้อสัตว์ที่ไม่ได้ฆ่าในโรงฆ่าสัตว์ของราชการส่วนท้องถิ่น',
    'ค่าธรรมเนียมเก็บและขนมูลฝอย',
    'ค่าธรรมเนียมเก็บขนอุจจาระหรือสิ่งปฏิกูล',
    'ค่าธรรมเนียมจดทะเบียนพาณิชย์',
    'ค่าปรับการผิดสัญญา',
    'ค่าใบอนุญาตให้ตั้งตลาดเอกชน',
    'ค่าใบอนุญาตเกี่ยวกับการควบคุมอาคาร',
    'ค่าธรรมเนียมอื่น ๆ',
    'ค่าปรับอื่น ๆ',
  ].map((text, index) => ({ value: String(index + 1), text, title: '' })),
  before: ['ค่าธรรมเนียมเก็บและขนมูลฝอย'],
}
const typedOption: Hurdle = { ...option, options: [], before: [] }
const replace: Hurdle = {
  is: 'replace',
  values: [
    { field: 'party', label: 'ผู้ชำระเงิน', line: null, old: 'นางสาวปู่ญ่า ผู้ใหญ่ดี', new: 'นางสาวน้ำผึ้ง ตั้งใจเก็บเกี่ยว' },
    { field: 'amount', label: 'จำนวนเงิน', line: 1, old: '9,876,543,210.50', new: '1,250.00' },
  ],
}
const would: Problem = { code: 'wouldReplace', values: ['ผู้ชำระเงิน', 'นางสาวปู่ญ่า ผู้ใหญ่ดี'], weight: 'stop' }
const first: Hurdle = {
  is: 'first',
  kind: 'contract',
  documents: todo.slice(0, 3).map(item => ({ ...item, number: `ส-${item.id}/2567` })),
  total: 7,
}
const comesFirst: Problem = {
  code: 'comesFirst_contract',
  values: ['7', 'ส-d1/2567, ส-d2/2567, ส-d3/2567'],
  weight: 'stop',
}
const likeHurdle: Hurdle = {
  is: 'like',
  sightingId: 's',
  old: todo[0]!,
  seen: { ...todo[0]!, number: 'RCPT-00012/67', party: 'น.ส.น้ำผึ้ง ตั้งใจเก็บเกี่ยว' },
  score: 0,
  reasons: [],
  differs: ['party'],
}
const unknownSave: Problem = { code: 'saveUnknown', values: ['RCPT-00045/67'], weight: 'stop' }

const [document, ...rest] = todo
if (!document) throw new Error('no sample document')

function formFace(
  state: string,
  phase: FormPhase,
  { officeIs, ...props }: Partial<FormScreenProps> & Pick<FormScreenProps['form'], 'officeIs'> = {},
): Face {
  return {
    name: state === '' ? 'panel-form' : `panel-form-${state}`,
    width: 360,
    show: () => (
      <FormScreen
        form={{
          title: 'รับเงินค่าธรรมเนียม ค่าปรับ และใบอนุญาต',
          kind: 'receipt',
          fiscalYear: 2567,
          office: 'เทศบาลตำบลทุ่งกุ้งน้ำผึ้ง อำเภอตัวอย่าง จังหวัดสมมุติ',
          ...(officeIs && { officeIs }),
        }}
        guard={[]}
        todo={phase.name === 'choose' ? todo : rest}
        total={1_240}
        phase={phase}
        onSearch={nothing}
        onMore={nothing}
        onFill={nothing}
        onStop={nothing}
        onSkip={nothing}
        onMarkSaved={nothing}
        onOffice={nothing}
        {...props}
      />
    ),
  }
}

function hurdleFace(state: string, problem: Problem, hurdle: Hurdle): Face {
  const item = { ...document!, problems: [problem], hurdles: [hurdle] }
  return formFace(state, { name: 'choose' }, { todo: [item, ...rest] })
}

const entry: EntryShown = {
  number: 'RCPT-00012/67',
  adds: ['date', 'party', 'revenueCategory', 'revenueType'],
  contradicts: [],
  isCompleted: false,
}
const taken: Problem = { code: 'entryShown', values: [entry.number], weight: 'stop' }

export const formFaces: readonly Face[] = [
  formFace('', { name: 'choose' }),
  formFace('empty', { name: 'choose' }, { todo: [], total: 0 }),
  formFace('barred', { name: 'choose' }, { guard: [stop, flag] }),
  hurdleFace('like', like, likeHurdle),
  hurdleFace('option', unknownType, option),
  hurdleFace('option-typed', unknownType, typedOption),
  hurdleFace('replace', would, replace),
  hurdleFace('first', comesFirst, first),
  hurdleFace('doubt', unknownSave, { is: 'doubt' }),
  formFace(
    'contradicted',
    { name: 'choose' },
    { todo: [{ ...document, contradictions, paper: true }, ...rest] },
  ),
  formFace('year', { name: 'choose' }, { todo: [{ ...document, bars: [stop] }, ...rest] }),
  formFace('office', { name: 'choose' }, { officeIs: 'unknown' }),
  formFace('entry', { name: 'choose' }, { entry, onUseEntry: async () => {}, guard: [taken] }),
  formFace(
    'entry-other',
    { name: 'choose' },
    { entry: { ...entry, contradicts: ['amount', 'party'] }, onUseEntry: async () => {}, guard: [taken] },
  ),
  formFace('filling', { name: 'filling', document, steps }),
  formFace('filled', { name: 'filled', document, readBack, problems: [] }),
  formFace('left', {
    name: 'filled',
    document,
    readBack: readBack.filter(({ field }) => field !== 'revenueCategory' && field !== 'revenueType'),
    problems: [
      { code: 'valueLeft', values: ['หมวดรายรับ'], weight: 'flag' },
      { code: 'valueLater', values: ['ประเภทรายรับ', 'ค่าธรรมเนียมเก็บและขนมูลฝอย'], weight: 'flag' },
      { code: 'valueLocked', values: ['รายละเอียด', 'ค่าเก็บขยะ ประจำเดือน ก.พ. 2567'], weight: 'flag' },
    ],
  }),
  formFace('wrong', { name: 'filled', document, readBack: wrongReadBack, problems: [] }),
  formFace('stopped', { name: 'stopped', document, readBack: wrongReadBack.slice(0, 2), problems: [stop] }),
  formFace('refused', {
    name: 'filled',
    document,
    readBack: readBack.map(field =>
      field.field === 'party' ? { ...field, says: ['กรุณาระบุผู้ชำระเงินให้ครบทั้งชื่อและนามสกุล'] } : field,
    ),
    problems: [{ code: 'pageSays', values: ['กรุณาเลือกงวดบัญชี'], weight: 'stop' }],
  }),
  formFace('stopped-option', {
    name: 'stopped',
    document,
    readBack: [],
    problems: [unknownType],
    hurdles: [option],
  }),
  formFace('saved', { name: 'saved', document, newNumber: 'RCPT-00013/67', differed: [] }),
  formFace('saved-differed', {
    name: 'saved',
    document,
    newNumber: 'RCPT-00013/67',
    differed: ['ผู้ชำระเงิน', 'รายละเอียด'],
  }),
  formFace('asked', { name: 'asked', document, problems: [] }),
]
