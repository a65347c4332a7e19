import type { EntryShown } from '../../components/panel/EntryNotice.tsx'
import { EntryScreen } from '../../components/panel/EntryScreen.tsx'
import { ListScreen, type ListScreenProps } from '../../components/panel/ListScreen.tsx'
import type { Face } from './face.ts'
import { nothing } from './nothing.ts'
import { check, questions, todo } from './samples.ts'

function listFace(state: string, props: Partial<ListScreenProps>): Face {
  return {
    name: `panel-list-${state}`,
    width: 360,
    show: () => (
      <ListScreen
        list={{ title: 'รายการใบเสร็จรับเงิน', kind: 'receipt', page: { number: 1, of: 6 }, rows: 20 }}
        problems={[]}
        walk={null}
        check={null}
        questions={[]}
        auto={false}
        onAuto={nothing}
        onCheck={nothing}
        onStop={nothing}
        onConfirm={nothing}
        onReject={nothing}
        {...props}
      />
    ),
  }
}

function entryFace(state: string, props: Partial<EntryShown>): Face {
  const entry: EntryShown = { number: '67019000137', adds: [], contradicts: [], isCompleted: false, ...props }
  return {
    name: `panel-entry-${state}`,
    width: 360,
    show: () => <EntryScreen entry={entry} onUse={async () => {}} />,
  }
}

export const listFaces: readonly Face[] = [
  entryFace('adds', { adds: ['party', 'date', 'section', 'expenseCategory', 'expenseType'] }),
  entryFace('contradicts', { contradicts: ['amount', 'party'] }),
  entryFace('used', { isCompleted: true }),
  entryFace('nothing', {}),
  listFace('start', {}),
  listFace('saved', {
    afterSave: { name: 'saved', document: todo[0]!, newNumber: 'RCPT-00013/67', differed: [] },
    onSettle: nothing,
  }),
  listFace('asked', {
    afterSave: { name: 'asked', document: todo[0]!, problems: [] },
    onSettle: nothing,
  }),
  listFace('walking', {
    walk: { page: 2, of: 6, rows: 40, secondsLeft: 8, stopping: false, inPage: null },
    auto: true,
  }),
  listFace('walking-long', {
    walk: {
      page: 1,
      of: null,
      rows: 0,
      secondsLeft: null,
      stopping: true,
      inPage: { doing: 'storing', share: 0.71 },
    },
  }),
  listFace('result', { check, questions, auto: true }),
  listFace('partial', { check: { ...check, partial: true } }),
]
