/** How dates and amounts are written on the screens and in the reports; satang and ISO dates go in. */
const short = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
]
const long = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
]

export const thaiDigits = (text: string) => text.replace(/\d/g, d => '๐๑๒๓๔๕๖๗๘๙'[Number(d)]!)

function parts(iso: string): { year: number; month: number; day: number } {
  const [year, month, day] = iso.split('-').map(Number)
  return { year: year! + 543, month: month!, day: day! }
}

export function dateSlashed(iso: string): string {
  const { year, month, day } = parts(iso)
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}

export function datePlain(iso: string): string {
  const { year, month, day } = parts(iso)
  return `${day}/${month}/${year}`
}

export function dateShort(iso: string): string {
  const { year, month, day } = parts(iso)
  return `${day} ${short[month - 1]} ${year}`
}

export function dateLong(iso: string): string {
  const { year, month, day } = parts(iso)
  return `${day} ${long[month - 1]} ${year}`
}

export function monthLong(iso: string): string {
  const { year, month } = parts(iso)
  return `${long[month - 1]} ${year}`
}

/** dd/MM/yyyy B.E. as typed; null where it is no date. */
export function readDate(text: string): string | null {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text)
  if (!match) return null
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3]) - 543]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1957) return null
  return date.toISOString().slice(0, 10)
}

export function amount(satang: number): string {
  const sign = satang < 0 ? '-' : ''
  const abs = Math.abs(satang)
  const baht = String(Math.floor(abs / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}${baht}.${String(abs % 100).padStart(2, '0')}`
}

/** As reports print it: zero is a dash, a negative stands in parentheses. */
export function amountPrinted(satang: number): string {
  if (satang === 0) return '-'
  return satang < 0 ? `(${amount(-satang)})` : amount(satang)
}

/** Satang of a typed amount; null where it is none. */
export function readAmount(text: string): number | null {
  const plain = text.replace(/[,\s]/g, '')
  if (plain === '') return 0
  if (!/^-?\d+(\.\d{1,2})?$/.test(plain)) return null
  return Math.round(Number(plain) * 100)
}
