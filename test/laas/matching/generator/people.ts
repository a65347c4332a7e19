import type { Random } from './random.ts'

// Invented: no person and no company is meant.
const firstNames =
  'สมชาย สมชาติ สมศักดิ์ สมหญิง สมใจ มาลี มาลัย มานะ มานี ประเสริฐ ประสิทธิ์ วิชัย วิชาญ วิไล สุดา สุนีย์ สุรชัย อารี อารีย์ อำนวย บุญมี บุญมา บุญส่ง คำปัน คำแสน จันทร์เพ็ญ ดวงใจ ดวงพร กัญญา กาญจนา นงลักษณ์ นงเยาว์ พรทิพย์ พรชัย รัตนา เรณู ลำไย ศรีนวล ศิริพร ไพศาล'.split(
    ' ',
  )
const surnames =
  'ตัวอย่าง สมมุติ ทดลองดี ใจงาม ใจดี บ้านสวน ทองสมมุติ แก้วตัวอย่าง ศรีสมมุติ วงศ์ทดลอง คำทดสอบ บุญสมมุติ พันธุ์ตัวอย่าง มั่นสมมุติ ชัยทดลอง สายตัวอย่าง นาสมมุติ ป่าทดลอง ดอนตัวอย่าง หนองสมมุติ ทุ่งทดลอง โพธิ์สมมุติ ไร่ตัวอย่าง ห้วยทดลอง'.split(
    ' ',
  )
const titles = ['นาย', 'นาง', 'นางสาว']
const trades = 'ก่อสร้าง การค้า วัสดุ เฟอร์นิเจอร์ คอมพิวเตอร์ การพิมพ์ ปิโตรเลียม ยนต์ เครื่องเขียน อาหารสด'.split(' ')
const places = 'ทดลองนคร สมมุติธานี ตัวอย่างบุรี ทดสอบพัฒนา สมมุติเจริญ ตัวอย่างรุ่งเรือง ทดลองชัย'.split(' ')
const forms: [string, string][] = [
  ['บริษัท ', ' จำกัด'],
  ['ห้างหุ้นส่วนจำกัด ', ''],
  ['ร้าน', ''],
]

export const person = (random: Random): string =>
  `${random.pick(titles)}${random.pick(firstNames)} ${random.pick(surnames)}`

export function company(random: Random): string {
  const [before, after] = random.pick(forms)
  return `${before}${random.pick(places)}${random.pick(trades)}${after}`
}

/** The same name as another clerk writes it: title left out or shortened, company form abbreviated. */
export function otherwiseWritten(name: string, random: Random): string {
  if (name.startsWith('บริษัท')) return name.replace('บริษัท ', 'บจก.').replace(' จำกัด', '')
  if (name.startsWith('ห้างหุ้นส่วน')) return name.replace('ห้างหุ้นส่วนจำกัด ', 'หจก.')
  if (name.startsWith('นางสาว')) return name.replace('นางสาว', random.pick(['น.ส.', 'น.ส. ']))
  return name.replace(/^(นาย|นาง)/, random.pick(['$1 ', '$1']))
}

/** One slip of the fingers: a letter left out, doubled into another one, or swapped with its neighbour. */
export function mistyped(name: string, random: Random): string {
  const at = random.int(4, name.length - 2)
  const kind = random.int(0, 2)
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1)
  if (kind === 1) return name.slice(0, at) + random.pick([...'กดหฟสวงยบลนรอ']) + name.slice(at + 1)
  return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)
}
