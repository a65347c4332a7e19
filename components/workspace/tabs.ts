/** The desks of the workspace, as its tabs stand. */
export const tabs = [
  'progress',
  'documents',
  'numbers',
  'questions',
  'captures',
  'closing',
  'log',
  'settings',
] as const
export type Tab = (typeof tabs)[number]
