import { startReplica } from '../replica/replica.ts'
import { launchBrowser } from '../test/e2e/harness/launch.ts'
import {
  captureAll,
  checkSystem,
  fillNext,
  goTo,
  openPage,
  reportAddress,
  save,
  screenAddress,
} from '../test/e2e/harness/person.ts'
import { testIdSelector, textMatching, textOf } from '../test/e2e/harness/testid.ts'
import type { BrowserName } from './browsers.ts'
import { narrator } from './tour/narrator.ts'

const panelSize = { width: 440, height: 960 }

/** The whole job once, without a display: told on the console, with pictures in `tour/`. */
export async function tour(name: BrowserName): Promise<void> {
  const replica = await startReplica({ sessionMinutes: 60 })
  const launched = await launchBrowser(name, { proxyPort: replica.proxyPort })
  try {
    const tell = narrator('tour')

    const report = await openPage(launched, reportAddress('RCPT_DETAIL'))
    await report.panel.setViewport(panelSize)
    await textOf(report.panel, 'capture-summary')
    await tell('report', 'เปิดรายงานรายละเอียดใบเสร็จรับเงินจากระบบเดิม', 'an old report is open', report.page)
    await tell(
      'report-panel',
      'แถบข้างบอกว่าเป็นรายงานใด กี่ฉบับ ยอดตรงหรือไม่',
      'the panel says what it is',
      report.panel,
    )
    await captureAll(report.panel)
    await tell(
      'captured',
      'เก็บครบทุกหน้า และตรวจกับยอดรวมที่รายงานพิมพ์ไว้',
      'all pages stored, totals proved',
      report.panel,
    )

    const list = screenAddress('REC_ASSET_RENT_OUTSIDE', 'list')
    const entry = await openPage(launched, list)
    await entry.panel.setViewport(panelSize)
    await checkSystem(entry.panel)
    await tell('checked', 'อ่านหน้ารายการของระบบที่กู้คืน แล้วจับคู่ทีละฉบับ', 'what is already in is marked', entry.panel)
    await tell('badges', 'แต่ละแถวมีป้ายบอกสถานะ', 'each row carries a badge', entry.page)

    await goTo(entry.page, screenAddress('REC_ASSET_RENT_OUTSIDE', 'form'))
    const document = await fillNext(entry.panel)
    await tell('read-back', 'กรอกแบบฟอร์มแล้วอ่านกลับทีละช่อง', 'the form is filled and read back', entry.panel)
    await tell('form', 'ตรวจดูแบบฟอร์ม ส่วนขยายไม่กดบันทึกเอง', 'the person looks at the form', entry.page)
    const number = await save(entry.page)
    await textMatching(entry.panel, 'saved', new RegExp(escaped(number)))
    await tell(
      'saved',
      `ผู้ใช้กดบันทึกเอง ระบบให้เลขที่ ${number}`,
      'the person saves; the new number is kept',
      entry.panel,
    )

    await goTo(entry.page, list)
    await entry.panel.waitForSelector(testIdSelector('check-system'))
    await checkSystem(entry.panel)
    const { documents = [] } = await launched.database()
    const state = documents.find(({ id }) => id === document)?.state
    if (state !== 'confirmed') throw new Error(`${document} is ${state}, not confirmed`)
    await tell(
      'confirmed',
      'อ่านหน้ารายการอีกครั้ง เอกสารนั้น “ยืนยันแล้ว”',
      'seen in the system: confirmed',
      entry.panel,
    )

    const popup = await launched.openFace('popup')
    await popup.setViewport({ width: 400, height: 760 })
    await textOf(popup, 'progress-total')
    await tell('progress', 'ความคืบหน้าทั้งหมด', 'the progress', popup)

    const pressed = replica.log.filter(({ button }) => button === 'btnSave').length
    console.log(`ปุ่มบันทึกถูกกด ${pressed} ครั้ง โดยผู้ใช้ [saves: ${pressed}, by the person]`)
  } finally {
    await launched.close()
    await replica.close()
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
