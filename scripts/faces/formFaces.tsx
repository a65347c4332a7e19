import { type FormPhase, FormScreen, type FormScreenProps } from '../../components/panel/FormScreen.tsx'
import type { Problem } from '../../laas/documents/problem.ts'
import type { Face } from './faces.tsx'
import { nothing } from './nothing.ts'
import { flag, readBack, steps, stop, todo, wrongReadBack } from './samples.ts'

/** A document that may be in already: not to be filled before the question is answered. */
const like: Problem = { code: 'looksEntered', values: ['RCPT-00045/67', 'RCPT-00012/67'], weight: 'stop' }

const [document, ...rest] = todo
if (!document) throw new Error('no sample document')

function formFace(state: string, phase: FormPhase, props: Partial<FormScreenProps> = {}): Face {
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
        {...props}
      />
    ),
  }
}

export const formFaces: readonly Face[] = [
  formFace('', { name: 'choose' }),
  formFace('empty', { name: 'choose' }, { todo: [], total: 0 }),
  formFace('barred', { name: 'choose' }, { guard: [stop, flag] }),
  formFace('like', { name: 'choose' }, { todo: [{ ...document, problems: [like] }, ...rest] }),
  formFace('filling', { name: 'filling', document, steps }),
  formFace('filled', { name: 'filled', document, readBack, problems: [] }),
  formFace('wrong', { name: 'filled', document, readBack: wrongReadBack, problems: [] }),
  formFace('stopped', { name: 'stopped', document, readBack: wrongReadBack.slice(0, 2), problems: [stop] }),
  formFace('saved', { name: 'saved', document, newNumber: 'RCPT-00013/67' }),
  formFace('asked', { name: 'asked', document, problems: [] }),
]
