import type { Problem } from '../../documents/problem.ts'
import { foldText } from '../../thai/fold.ts'
import type { View } from '../view.types.ts'

/** Where both offices are known, they must be one. A page that shows none says nothing. */
export function wrongOffice(office: string, view: View): Problem[] {
  const [own, shown] = [foldText(office), foldText(view.office)]
  if (own === '' || shown === '' || own.startsWith(shown) || shown.startsWith(own)) return []
  return [{ code: 'wrongOffice', values: [office, view.office], weight: 'stop' }]
}
