const long = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(
  ' ',
)
const short = 'มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค'.split(' ')
const english = 'january february march april may june july august september october november december'.split(
  ' ',
)

/**
 * Month 1–12 of a written month, long, short (with or without its dots) or English; null where it is
 * none. A long name may be cut (มกรา), and กรกฎาคม may be written with ฏ.
 */
export function monthOf(name: string): number | null {
  const bare = name
    .toLowerCase()
    .replace(/[\s.]/g, '')
    .replace(/ฏ/g, 'ฎ')
    .replace(/\u0e4c/g, '')
  const exact = short.indexOf(bare)
  if (exact >= 0) return exact + 1
  const find = (names: string[], least: number) =>
    bare.length < least ? -1 : names.findIndex(month => month.replace(/\u0e4c/g, '').startsWith(bare))
  const written = Math.max(find(long, 4), find(english, 3))
  return written < 0 ? null : written + 1
}
