/** A form of the restored system as data: what the shared renderer and the save need to know. */
export interface ControlDefinition {
  /** WebForms name below the page's prefix, e.g. `FbddlPlan:ddlMain`. */
  name: string
  field: string
  label: string
  /**
   * `given` is shown but never typed, `computed` is worked out by the page's script and again on save, `split`
   * is an amount in two boxes, baht and satang.
   */
  input: 'select' | 'text' | 'textarea' | 'date' | 'amount' | 'split' | 'computed' | 'given'
  required?: boolean
  /** For a select: which list, and the control it depends on, by field. */
  list?: string
  parent?: string
  /** How its options follow the parent: a full postback, or the drop-down service called by script. */
  by?: 'postback' | 'asmx'
  /** Option (by full name) or text that a new form begins with. */
  initial?: string
}

/** A grid of lines below the form, with the page's own way to add one. */
export interface LinesDefinition {
  /** Name of the grid: its rows are `_ctl2`, `_ctl3`, … as the framework counts them. */
  name: string
  title: string
  controls: ControlDefinition[]
  /** Lines that a new form shows. */
  first: number
  /** A line is added by a `javascript:` link or by a submit button. */
  add: 'link' | 'button'
  /** Fields of the form that are sums of a field of the lines. */
  sums: Record<string, string>
  /** Two fields of the lines whose sums must be equal. */
  balanced?: [string, string]
}

export interface FormDefinition {
  id: string
  kind: string
  menu: string
  screen: string
  group: string
  title: string
  /** Each row of the table: one to three label|control pairs. */
  rows: ControlDefinition[][]
  /** Computed fields: which are added, which taken off. */
  sums: Record<string, { plus: string[]; minus: string[] }>
  /** The field that is the document's amount. */
  amount: string
  /** The field that is the document's date, `date` where not given. */
  date?: string
  /** A field whose typed text is the document's number; where not given the system numbers. */
  typedNumber?: string
  /** Once saved it is only shown: to change it is the e-GP's matter. */
  closed?: boolean
  lines?: LinesDefinition
  /** Columns of the list page: heading and field. */
  columns: { label: string; field: string; align?: 'right' | 'center' }[]
}

export const controlsOf = (form: FormDefinition) => form.rows.flat()

export const controlOf = (form: FormDefinition, field: string) =>
  controlsOf(form).find(control => control.field === field)

/** Names join with `:`, the prefix counts the unnamed containers. */
export const prefix = '_ctl0:_ctl0:'
export const nameOf = (control: ControlDefinition) => prefix + control.name

/** Name of a control in a line of the grid, 0-based. */
export const lineNameOf = (lines: LinesDefinition, control: ControlDefinition, line: number) =>
  `${prefix}${lines.name}:_ctl${line + 2}:${control.name}`

/** Methods of DropDownService.asmx, by the list that they answer. */
export const services: Record<string, { method: string; parameter: string }> = {
  job: { method: 'GetExpExpenseJob', parameter: 'PlanID' },
  expenseType: { method: 'GetExpExpenseType', parameter: 'categoryID' },
}
