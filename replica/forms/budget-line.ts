import type { ControlDefinition } from './definition.ts'

/** แผนงาน → งาน and หมวด → ประเภท, each pair a row. */
export function budgetLine(
  by: { job: 'postback' | 'asmx'; type: 'postback' | 'asmx' },
  ids = '',
  field = (name: string) => name,
  label = (name: string) => name,
): ControlDefinition[][] {
  const select = (id: string, name: string, text: string, list: string): ControlDefinition => ({
    name: `Fbddl${ids}${id}:ddlMain`,
    field: field(name),
    label: label(text),
    input: 'select',
    list,
    required: true,
  })
  return [
    [
      select('Plan', 'plan', 'แผนงาน', 'plan'),
      { ...select('Job', 'job', 'งาน', 'job'), parent: field('plan'), by: by.job },
    ],
    [
      select('Category', 'expenseCategory', 'หมวด', 'expenseCategory'),
      {
        ...select('Type', 'expenseType', 'ประเภท', 'expenseType'),
        parent: field('expenseCategory'),
        by: by.type,
      },
    ],
  ]
}
