import { expect, it } from 'vitest'
import { OtherScreen } from '../../../components/panel/OtherScreen.tsx'
import { heard, show } from '../show.tsx'

it('asks for permission only where it can be given', () => {
  const allowed = heard()
  const page = show(<OtherScreen why="permission" onAllow={allowed.callback} />)
  page.click(page.one('allow'))
  expect(allowed.calls).toHaveLength(1)
  expect(show(<OtherScreen why="login" />).all('allow')).toEqual([])
})

it('says at a lost session that nothing is lost', () => {
  const page = show(<OtherScreen why="session" />)
  expect(page.text(page.one('other-session'))).toContain(page.t('other_session_hint'))
})
