import type { Kind } from '../../../../laas/documents/kinds.ts'
import type { MatchDocument } from '../../../../laas/matching/types.ts'
import type { Random } from './random.ts'
import { shiftDays } from './slips.ts'
import { townFirm, townsperson, utilities } from './townPeople.ts'

/** A paper before it has its id; those with the same `cheque` are paid by one cheque that stands among them. */
export interface Paper extends MatchDocument {
  cheque?: number
}

export interface Town {
  chance: Random
  people: string[]
  firms: string[]
  /** Last working days of the months: most payments fall on them. */
  ends: string[]
}

const sections = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'กองสาธารณสุขและสิ่งแวดล้อม']
const banks = ['ธ.ก.ส.', 'ธนาคารกรุงไทย', 'ธนาคารออมสิน']
const thaiMonths = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ')
const wages = [900_000, 900_000, 940_000, 1_000_000, 1_150_000, 1_388_000, 1_506_000, 1_800_000]
const allowances = [60_000, 70_000, 80_000, 100_000]
const feeNames = [
  'ค่าธรรมเนียมเก็บขนขยะมูลฝอย',
  'ค่าธรรมเนียมใบอนุญาตประกอบกิจการที่เป็นอันตรายต่อสุขภาพ',
  'ค่าปรับผู้กระทำผิดกฎหมายจราจรทางบก',
]
const works = [
  'ค่าวัสดุคอมพิวเตอร์',
  'ค่าจ้างเหมาซ่อมแซมถนนลูกรังภายในหมู่บ้าน หมู่ที่',
  'ค่าน้ำมันเชื้อเพลิงและหล่อลื่นรถบรรทุกขยะ ทะเบียน',
  'ค่าอาหารกลางวันโรงเรียนในสังกัด ครั้งที่',
  'ค่าใช้จ่ายในการเดินทางไปราชการ ราย',
]

export function newTown(size: number, chance: Random): Town {
  const ends = Array.from({ length: 6 }, (_, at) =>
    workday(`2024-0${at + 1}-${[31, 29, 28, 30, 31, 28][at]}`),
  )
  return {
    chance,
    people: Array.from({ length: Math.max(40, size / 7) }, () => townsperson(chance)),
    firms: Array.from({ length: Math.max(15, size / 70) }, () => townFirm(chance)),
    ends,
  }
}

const workday = (iso: string): string => {
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay()
  return weekday === 0 ? shiftDays(iso, -2) : weekday === 6 ? shiftDays(iso, -1) : iso
}

/** A working day of the gap, two in five at the end of a month; one in eight in the year before. */
export function someDay({ chance, ends }: Town): string {
  if (chance.chance(0.12)) return workday(shiftDays('2023-01-09', chance.int(0, 180)))
  return chance.chance(0.35) ? chance.pick(ends) : workday(shiftDays('2024-01-08', chance.int(0, 179)))
}

/** One piece of business of the town: a paper, or the papers that come together. */
export function invent(town: Town): Paper[] {
  const { chance } = town
  const what = chance.next()
  if (what < 0.22) return [fee(town)]
  if (what < 0.42) return [bill(town)]
  if (what < 0.5) return [tax(town)]
  if (what < 0.56) return standing(town)
  if (what < 0.6) return handedOut(town)
  if (what < 0.8) return [payment(town)]
  if (what < 0.86) return paidTogether(town)
  if (what < 0.92) return [journal(town)]
  if (what < 0.96) return [contract(town)]
  return [loan(town)]
}

const paper = (kind: Kind, rest: Partial<MatchDocument>): Paper => ({
  id: '',
  kind,
  number: '',
  date: null,
  amount: null,
  party: '',
  fields: {},
  ...rest,
})

const fee = (town: Town) =>
  paper('receipt', {
    date: someDay(town),
    amount: town.chance.pick([2000, 4000, 4000, 6000, 20_000, 50_000, 100_000]),
    party: town.chance.pick(town.people),
    fields: { description: town.chance.pick(feeNames), revenueCategory: 'ค่าธรรมเนียม ค่าปรับ และใบอนุญาต' },
  })

/** Water by the meter: seven baht a unit and eight for the meter. */
const bill = (town: Town) =>
  paper('receipt', {
    date: someDay(town),
    amount: town.chance.int(1, 60) * 700 + 800 + (town.chance.chance(0.2) ? 49 : 0),
    party: town.chance.pick(town.people),
    fields: { description: 'ค่าจำหน่ายน้ำจากมาตรวัดน้ำ', bookNumber: `${town.chance.int(1, 30)}/67` },
  })

const tax = (town: Town) =>
  paper('receipt', {
    date: someDay(town),
    amount: town.chance.int(500, 900_000),
    party: town.chance.chance(0.7) ? town.chance.pick(town.people) : town.chance.pick(town.firms),
    fields: { description: town.chance.pick(['ภาษีที่ดินและสิ่งปลูกสร้าง', 'ภาษีป้าย']), revenueCategory: 'ภาษีอากร' },
  })

/** Month after month the same sum to the same payee. */
function standing(town: Town): Paper[] {
  const { chance } = town
  const isUtility = chance.chance(0.2)
  const party = isUtility ? chance.pick(utilities) : chance.pick(town.people)
  const amount = chance.pick(wages)
  const section = chance.pick(sections)
  return town.ends.slice(0, chance.int(3, 6)).map((date, at) =>
    paper('requisition', {
      date,
      party,
      amount: isUtility ? chance.int(30_000, 9_000_000) : amount,
      fields: {
        description: `${isUtility ? 'ค่าสาธารณูปโภค' : 'ค่าจ้างเหมาบริการบุคคลช่วยปฏิบัติงานด้านธุรการ'} ${section} ประจำเดือน ${thaiMonths[at]} 2567`,
        section,
      },
    }),
  )
}

/** One sum to many people on one day. */
function handedOut(town: Town): Paper[] {
  const date = someDay(town)
  const amount = town.chance.pick(allowances)
  const month = thaiMonths[Number(date.slice(5, 7)) - 1]
  return Array.from({ length: town.chance.int(3, 12) }, () =>
    paper('requisition', {
      date,
      amount,
      party: town.chance.pick(town.people),
      fields: { description: `เบี้ยยังชีพผู้สูงอายุ ประจำเดือน ${month}` },
    }),
  )
}

const payment = (town: Town, party = town.chance.pick(town.firms), date = someDay(town)) =>
  paper('requisition', {
    date,
    amount: town.chance.chance(0.4) ? town.chance.int(1, 100) * 50_000 : town.chance.int(10_000, 30_000_000),
    party,
    fields: {
      description: `${town.chance.pick(works)} ${town.chance.int(1, 60)}`,
      section: town.chance.pick(sections),
    },
  })

/** Requisitions of one payee and the cheque that pays them. */
function paidTogether(town: Town): Paper[] {
  const { chance } = town
  const date = someDay(town)
  const party = chance.pick(town.firms)
  const cheque = chance.int(1, 2 ** 31)
  const parts = Array.from({ length: chance.int(1, 4) }, () => payment(town, party, date))
  return [
    ...parts.map(part => ({ ...part, cheque })),
    paper('cheque', {
      date: chance.chance(0.6) ? date : workday(shiftDays(date, chance.int(1, 4))),
      party,
      amount: parts.reduce((sum, { amount }) => sum + amount!, 0),
      fields: { chequeNumber: String(chance.int(10_000_000, 99_999_999)), bank: chance.pick(banks) },
    }),
  ]
}

const journal = (town: Town) =>
  paper('journal', {
    date: someDay(town),
    amount: town.chance.chance(0.3) ? town.chance.int(1, 60) * 100_000 : town.chance.int(100, 9_000_000),
    fields: {
      description: `${town.chance.pick(['ปรับปรุง', 'โอนปิด', 'ล้างลูกหนี้'])}บัญชี ${town.chance.int(1, 90)}`,
    },
  })

const contract = (town: Town) =>
  paper('contract', {
    date: someDay(town),
    amount: town.chance.int(5, 480) * 100_000,
    party: town.chance.pick(town.firms),
    fields: {
      description: `จ้างก่อสร้าง${town.chance.pick(['ถนนคอนกรีตเสริมเหล็ก', 'รางระบายน้ำ', 'อาคารอเนกประสงค์'])} หมู่ที่ ${town.chance.int(1, 20)}`,
      contractNumber: `${town.chance.int(660_000_000_000, 671_299_999_999)}`,
    },
  })

const loan = (town: Town) =>
  paper('loan', {
    date: someDay(town),
    amount: town.chance.int(2, 60) * 50_000,
    party: town.chance.pick(town.people),
    fields: {
      description: `ยืมเงินโครงการ${town.chance.pick(['กีฬา', 'วันเด็ก', 'อบรมผู้นำ', 'ลอยกระทง'])} ครั้งที่ ${town.chance.int(1, 5)}`,
    },
  })
