import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { addLineControls } from '../../../laas/forms/addLine.ts'

const found = (html: string) => addLineControls(new JSDOM(`<form>${html}</form>`).window.document).length

describe('what adds a line', () => {
  it.each([
    "<a href=\"javascript:__doPostBack('dg$lnkAdd','')\">เพิ่มรายการ</a>",
    '<input type="submit" name="btnAddLine" value="+ เพิ่มแถว">',
    '<button type="button" aria-label="เพิ่มรายการบัญชี"><svg></svg></button>',
    '<button type="button" title="Add row">+</button>',
    '<div role="button">Add a new line</div>',
  ])('%s', html => expect(found(html)).toBe(1))
})

describe('what is never taken for it, whatever it says', () => {
  it.each([
    '<button id="btnSave">เพิ่มรายการ</button>',
    "<a href=\"javascript:__doPostBack('btnConfirm','')\">เพิ่มรายการ</a>",
    '<button onclick="doDelete()">Add row</button>',
    '<button aria-label="Approve" title="Add row">+</button>',
    '<button class="btn-submit">เพิ่มรายการ</button>',
    '<button>เพิ่มรายการและบันทึก</button>',
    '<button disabled>เพิ่มรายการ</button>',
    '<button>เพิ่ม</button>',
  ])('%s', html => expect(found(html)).toBe(0))
})
