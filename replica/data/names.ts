import type { Random } from './random.ts'

/** Invented, and plainly so: no such person or firm exists, but the shapes are those of real registers. */
const given = ['สมมติ', 'ตัวอย่าง', 'จำลอง', 'ทดลอง', 'ฝึกหัด', 'แบบฝึก', 'ลองคีย์', 'มโนนาม', 'สมมุติ', 'ลองทำ']
const family = [
  'ไม่มีจริง',
  'ในระบบจำลอง',
  'เพื่อการฝึก',
  'นามสมมติ',
  'ข้อมูลสมมติ',
  'แต่งขึ้น',
  'ตัวอย่างเท่านั้น',
  'ณ ตัวอย่าง',
]
const firms = [
  'ตัวอย่างพาณิชย์',
  'สมมติการค้า',
  'จำลองวัสดุก่อสร้าง',
  'แบบฝึกหัดคอมพิวเตอร์',
  'นามสมมติการโยธา',
  'ลองทำการไฟฟ้า',
]

export function person(random: Random): string {
  return `${random.pick(['นาย', 'นาง', 'นางสาว'])}${random.pick(given)} ${random.pick(family)}`
}

export function firm(random: Random): string {
  const name = random.pick(firms)
  const n = random.between(1, 9)
  return random.pick([
    `บริษัท ${name} ${n} จำกัด`,
    `หจก. ${name} ${n}`,
    `ห้างหุ้นส่วนจำกัด ${name} ${n}`,
    `ร้าน${name} ${n}`,
  ])
}

export const agencies = [
  'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดตัวอย่าง',
  'สำนักงานคลังจังหวัดตัวอย่าง',
  'สำนักงานที่ดินจังหวัดตัวอย่าง',
]
