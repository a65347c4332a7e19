import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const sendMessage = vi.fn()
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }))
const { markAttribute, press } = await import('../../content/press.ts')

const call = (mark: string) => ({ type: 'walkPress', mark }) as const
function element(html: string): Element {
  return new JSDOM(`<body>${html}</body>`).window.document.body.firstElementChild!
}
beforeEach(() => void sendMessage.mockReset())

describe('a press', () => {
  it.each([
    '<a href="#">บันทึก</a>',
    '<a href="#">บัน&#8203;ทึก</a>',
    '<button>ลบรายการ</button>',
    '<button><span>อนุ</span><span>มัติ</span></button>',
    '<button>ยืนยัน</button>',
    '<button>ส่งข้อมูล</button>',
    '<button>เข้าสู่ระบบ</button>',
    '<button>Login</button>',
    '<input type="submit" value="จัดเก็บ">',
    '<a id="ctl00_btnSave" href="#">2</a>',
    '<a name="btnDelete" href="#">2</a>',
    '<a title="Approve" href="#">2</a>',
    '<a aria-label="submit" href="#">2</a>',
    "<a href=\"javascript:__doPostBack('ctl00$btnSave','')\">2</a>",
    '<a onclick="confirmAll()" href="#">2</a>',
  ])('of %s is refused, and the page is not touched', async html => {
    const target = element(html)
    const before = target.outerHTML
    await expect(press(target, call)).rejects.toThrow('refused')
    expect(sendMessage).not.toHaveBeenCalled()
    expect(target.outerHTML).toBe(before)
  })

  it('of a pager goes to the background with a mark that only it carries, for that one press', async () => {
    const target = element("<a href=\"javascript:__doPostBack('gv','Page$2')\">2</a>")
    const before = target.outerHTML
    const marks: string[] = []
    sendMessage.mockImplementation(async ({ mark }: { mark: string }) => {
      marks.push(mark)
      expect(target.getAttribute(markAttribute)).toBe(mark)
      return { ok: true }
    })
    await press(target, call)
    await press(target, call)
    expect(target.outerHTML).toBe(before)
    expect(new Set(marks).size).toBe(2)
    for (const mark of marks) expect(mark.length).toBeGreaterThanOrEqual(8)
  })

  it('is asked for once: two presses would skip a page', async () => {
    sendMessage.mockResolvedValue(undefined)
    await press(element('<a href="#">3</a>'), call)
    expect(sendMessage).toHaveBeenCalledTimes(1)
  })
})
