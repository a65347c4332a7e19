import { kinds } from '../../laas/documents/kinds.ts'
import type { Draft, Layout, Proposal } from '../../laas/reports/teach/meaning.ts'
import { ChoiceField, Field } from '../design/Field.tsx'
import { useTranslate } from '../i18n.ts'

interface TeachAboutProps {
  proposal: Proposal
  draft: Draft
  onDraft: (draft: Draft) => void
  onHeader: (header: { row: number; rows: number }) => void
}

const layouts: readonly Layout[] = ['one', 'several', 'heading']

/** What the report as a whole is: its documents, its name, where its header stands. */
export function TeachAbout({ proposal, draft, onDraft, onHeader }: TeachAboutProps) {
  const t = useTranslate()
  const { header } = proposal
  const rows = proposal.rows.map(({ row, text }) => ({ value: String(row), text }))
  const titles = proposal.titles.map(title => ({ value: title, text: title }))
  return (
    <>
      <ChoiceField
        label={t('teach_kind')}
        value={draft.kind ?? ''}
        choices={[
          ...(draft.kind ? [] : [{ value: '' as const, text: t('teach_choose') }]),
          ...kinds.map(kind => ({ value: kind, text: t(`kind_${kind}`) })),
        ]}
        onChange={kind => onDraft({ ...draft, kind: kind || null })}
        testid="teach-kind"
      />
      <ChoiceField
        label={t('teach_name_of')}
        value={draft.title}
        choices={[...titles, { value: '', text: t('teach_untitled') }]}
        onChange={title => onDraft({ ...draft, title })}
        testid="teach-title"
      />
      {titles.length > 1 && <p class="small quiet">{t('teach_name_of_hint')}</p>}
      {draft.title === '' && (
        <Field
          label={t('teach_name')}
          value={draft.name}
          onInput={name => onDraft({ ...draft, name })}
          hint={t('teach_name_hint')}
          testid="teach-name"
        />
      )}
      <ChoiceField
        label={t('teach_header')}
        value={header ? String(header.row) : ''}
        choices={[...(header ? [] : [{ value: '', text: t('teach_choose') }]), ...rows]}
        onChange={row => row !== '' && onHeader({ row: Number(row), rows: header?.rows ?? 1 })}
        testid="teach-header"
      />
      {header && (
        <ChoiceField
          label={t('teach_header_rows')}
          value={String(header.rows)}
          choices={['1', '2', '3'].map(value => ({ value, text: t('teach_rows', value) }))}
          onChange={many => onHeader({ row: header.row, rows: Number(many) })}
          testid="teach-header-rows"
        />
      )}
      <ChoiceField
        label={t('teach_layout')}
        value={draft.layout}
        choices={layouts.map(value => ({ value, text: t(`teach_layout_${value}`) }))}
        onChange={layout => onDraft({ ...draft, layout })}
        testid="teach-layout"
      />
    </>
  )
}
