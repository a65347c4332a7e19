import { createHash } from 'node:crypto'
import { accountNames } from './accounts.ts'

export interface ListOption {
  value: string
  /** As shown: cut where the name is long, as in the real lists. */
  text: string
  /** The full name. */
  title: string
}

/** Upper-case GUID that belongs to a name for ever. */
export function guidOf(list: string, name: string): string {
  const hex = createHash('md5').update(`${list}/${name}`).digest('hex').toUpperCase()
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

type Tree = Record<string, string[]>

export const plans: Tree = {
  แผนงานบริหารงานทั่วไป: ['งานบริหารทั่วไป', 'งานวางแผนสถิติและวิชาการ', 'งานบริหารงานคลัง'],
  แผนงานการรักษาความสงบภายใน: [
    'งานบริหารทั่วไปเกี่ยวกับการรักษาความสงบภายใน',
    'งานเทศกิจ',
    'งานป้องกันภัยฝ่ายพลเรือนและระงับอัคคีภัย',
  ],
  แผนงานการศึกษา: ['งานบริหารทั่วไปเกี่ยวกับการศึกษา', 'งานระดับก่อนวัยเรียนและประถมศึกษา', 'งานศึกษาไม่กำหนดระดับ'],
  แผนงานสาธารณสุข: ['งานบริหารทั่วไปเกี่ยวกับสาธารณสุข', 'งานบริการสาธารณสุขและงานสาธารณสุขอื่น'],
  แผนงานเคหะและชุมชน: ['งานบริหารทั่วไปเกี่ยวกับเคหะและชุมชน', 'งานไฟฟ้าถนน', 'งานกำจัดขยะมูลฝอยและสิ่งปฏิกูล'],
}

export const expenses: Tree = {
  ค่าตอบแทน: ['ค่าตอบแทนการปฏิบัติงานนอกเวลาราชการ', 'ค่าเช่าบ้าน', 'เงินช่วยเหลือการศึกษาบุตร'],
  ค่าใช้สอย: [
    'รายจ่ายเพื่อให้ได้มาซึ่งบริการ',
    'รายจ่ายเกี่ยวกับการรับรองและพิธีการ',
    'รายจ่ายเกี่ยวเนื่องกับการปฏิบัติราชการที่ไม่เข้าลักษณะรายจ่ายหมวดอื่นๆ',
    'ค่าบำรุงรักษาและซ่อมแซม',
  ],
  ค่าวัสดุ: ['วัสดุสำนักงาน', 'วัสดุไฟฟ้าและวิทยุ', 'วัสดุก่อสร้าง', 'วัสดุเชื้อเพลิงและหล่อลื่น', 'วัสดุคอมพิวเตอร์'],
  ค่าสาธารณูปโภค: ['ค่าไฟฟ้า', 'ค่าบริการโทรศัพท์', 'ค่าบริการสื่อสารและโทรคมนาคม'],
}

export const revenues: Tree = {
  ภาษีอากร: ['ภาษีที่ดินและสิ่งปลูกสร้าง', 'ภาษีป้าย', 'อากรการฆ่าสัตว์'],
  'ค่าธรรมเนียม ค่าปรับ และใบอนุญาต': [
    'ค่าธรรมเนียมเก็บและขนมูลฝอย',
    'ค่าธรรมเนียมเกี่ยวกับใบอนุญาตการขายสุรา',
    'ค่าธรรมเนียมเกี่ยวกับทะเบียนพาณิชย์',
    'ค่าปรับการผิดสัญญา',
  ],
  รายได้จากทรัพย์สิน: ['ค่าเช่าหรือบริการสถานที่', 'ดอกเบี้ย'],
  รายได้เบ็ดเตล็ด: ['ค่าขายแบบแปลน', 'รายได้เบ็ดเตล็ดอื่นๆ'],
}

/** The category under which the report prints allotted taxes. */
export const allottedCategory = 'ภาษีจัดสรร'
export const allottedTaxes = [
  'ภาษีมูลค่าเพิ่มตาม พ.ร.บ. กำหนดแผนฯ',
  'ภาษีมูลค่าเพิ่มตาม พ.ร.บ. จัดสรรรายได้ฯ',
  'ภาษีธุรกิจเฉพาะ',
  'ภาษีสรรพสามิต',
  'ค่าภาคหลวงแร่',
  'ค่าภาคหลวงปิโตรเลียม',
  'ค่าธรรมเนียมจดทะเบียนสิทธิและนิติกรรมตามประมวลกฎหมายที่ดิน',
]

export const sections = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'กองสาธารณสุขและสิ่งแวดล้อม']
export const banks = ['ธ.กรุงไทย สาขาตัวอย่าง', 'ธ.ก.ส. สาขาตัวอย่าง', 'ธ.ออมสิน สาขาตัวอย่าง']
export const purchaseMethods = ['เฉพาะเจาะจง', 'คัดเลือก', 'ประกาศเชิญชวนทั่วไป']
export const deposits = ['เงินรับฝากประกันสัญญา', 'เงินประกันซอง', 'เงินรับฝากภาษีหัก ณ ที่จ่าย', 'เงินส่วนลดในการจัดเก็บภาษี']
export const methods = ['เงินสด', 'เช็ค', 'เงินโอน']

const flat: Record<string, readonly string[]> = {
  plan: Object.keys(plans),
  expenseCategory: Object.keys(expenses),
  revenueCategory: Object.keys(revenues),
  allottedTax: allottedTaxes,
  deposit: deposits,
  section: sections,
  bank: banks,
  method: methods,
  purchaseMethod: purchaseMethods,
  account: accountNames,
}

/** Lists that depend on another one, by the parent's names. */
const nested: Record<string, { parent: string; tree: Tree }> = {
  job: { parent: 'plan', tree: plans },
  expenseType: { parent: 'expenseCategory', tree: expenses },
  revenueType: { parent: 'revenueCategory', tree: revenues },
}

const longest = 34

function option(list: string, key: string, name: string): ListOption {
  const text = name.length > longest ? `${name.slice(0, longest - 3)}...` : name
  return { value: guidOf(list, key), text, title: name }
}

/** Options of a list without the blank first one; of a dependent list those under the parent's value. */
export function optionsOf(list: string, parentValue = ''): ListOption[] {
  const dependent = nested[list]
  if (!dependent) {
    const names = flat[list]
    if (!names) throw new Error(`no such list: ${list}`)
    return names.map(name => option(list, name, name))
  }
  const parent = Object.keys(dependent.tree).find(name => guidOf(dependent.parent, name) === parentValue)
  if (!parent) return []
  return dependent.tree[parent]!.map(name => option(list, `${parent}/${name}`, name))
}

/** Every option of a list under any parent: what a page registers for a list filled by script. */
export function allOptionsOf(list: string): ListOption[] {
  const dependent = nested[list]
  if (!dependent) return optionsOf(list)
  return Object.keys(dependent.tree).flatMap(name => optionsOf(list, guidOf(dependent.parent, name)))
}
