import { describe, expect, it } from 'vitest'
import { findPager } from '../../../laas/reports/pager.ts'
import { page } from './pages.ts'

const link = (text: string, argument = text) =>
  `<td><a href="javascript:__doPostBack('g','Page$${argument}')">${text}</a></td>`
const gridPager = (inner: string) =>
  `<table><tr><td colspan="5"><table><tr>${inner}</tr></table></td></tr></table>`
const told = async (body: string) => {
  const pager = await findPager([page(body)])
  return (
    pager && {
      ...pager,
      pages: pager.pages.map(({ number }) => number),
      next: pager.next?.textContent ?? null,
    }
  )
}

describe('findPager', () => {
  it('reads the number row of a GridView', async () => {
    expect(await told(gridPager(`<td><span>1</span></td>${link('2')}${link('3')}`))).toEqual({
      current: 1,
      of: 3,
      pages: [2, 3],
      next: '2',
    })
  })

  it('knows that `...` means more', async () => {
    const numbers = [11, 12, 13, 14, 15, 16, 17, 18, 19].map(n => link(String(n))).join('')
    expect(
      await told(gridPager(`${link('...', '10')}${numbers}<td><span>20</span></td>${link('...', '21')}`)),
    ).toMatchObject({
      current: 20,
      of: null,
      next: '...',
    })
    expect(await told(gridPager(`${link('...', '10')}${link('11')}<td><span>12</span></td>`))).toMatchObject({
      current: 12,
      of: 12,
      next: null,
    })
  })

  it('reads a DataPager between arrows, whose `...` leads back on its last page', async () => {
    const post = (text: string) => `<a href="javascript:__doPostBack('dp$${text}','')">${text}</a>&nbsp;`
    const off = (text: string) => `<a class="aspNetDisabled">${text}</a>&nbsp;`
    const pager = (inner: string) => told(`<span id="ctl00_main_dp">${inner}</span>`)
    const [first, last] = [post('&lt;&lt;') + post('&lt;'), off('&gt;') + off('&gt;&gt;')]
    expect(await pager(`${first}${post('...')}${post('3')}<span>4</span>&nbsp;${last}`)).toEqual({
      current: 4,
      of: 4,
      pages: [3],
      next: null,
    })
    const more = post('&gt;') + post('&gt;&gt;')
    expect(await pager(`${first}${post('1')}<span>2</span>&nbsp;&nbsp;${post('...')}${more}`)).toEqual({
      current: 2,
      of: null,
      pages: [1],
      next: '...',
    })
  })

  it('reads a list of pages with the current one marked', async () => {
    const body =
      '<ul><li><a href="#">1</a></li><li class="active"><a href="#">2</a></li><li><a href="#">3</a></li></ul>'
    expect(await told(body)).toMatchObject({ current: 2, of: 3, next: '3' })
  })

  it.each(['ถัดไป', 'หน้าถัดไป', 'ถัดไป >', 'Next', 'Next Page', '»', '>'])(
    'finds the next page by %s',
    async word => {
      expect(await told(`<p>หน้า 3/12</p><a href="#">${word}</a>`)).toMatchObject({
        current: 3,
        of: 12,
        next: word,
      })
    },
  )

  it('has no next page on the last one, or where it is switched off', async () => {
    expect(await told('<p>หน้า ๑๒ / ๑๒</p><a href="#">ถัดไป</a>')).toMatchObject({
      current: 12,
      of: 12,
      next: null,
    })
    expect(await told('<p>หน้า 1/2</p><button disabled>ถัดไป</button>')).toMatchObject({ next: null })
  })

  it('reads the toolbar of a viewer', async () => {
    const body =
      '<div><span><input id="rv_CurrentPage" value="2"></span> of <span>9</span></div><a title="Next Page" href="#"><img alt=""></a>'
    expect(await told(body)).toMatchObject({ current: 2, of: 9 })
    expect((await findPager([page(body)]))!.next!.getAttribute('title')).toBe('Next Page')
  })

  it.each([
    '<a href="#" id="btnSaveNext">ถัดไป</a>',
    '<a href="#" title="บันทึกและถัดไป">ถัดไป</a>',
    '<button onclick="approve()">ถัดไป</button>',
    '<a href="Delete.aspx">ถัดไป</a>',
    '<a href="#">ส่งต่อไป</a>',
  ])('never takes what saves: %s', async body =>
    expect((await findPager([page(body)]))?.next ?? null).toBeNull(),
  )

  it('is null where there is none', async () => {
    expect(await told('<table><tr><td>1</td><td>2</td></tr></table><a href="#">เมนู</a>')).toBeNull()
  })
})
