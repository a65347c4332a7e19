/** A few accounts, as an office of this size would use; old six-digit codes. */
export const accounts: Record<string, string> = {
  เงินสด: '110100',
  เงินฝากธนาคาร: '110201',
  ลูกหนี้เงินยืม: '110605',
  ภาษีหักณที่จ่ายรอนำส่ง: '230101',
  'เงินรับฝาก-ธนาคารออมสิน': '230108',
  เงินสะสม: '300000',
  ภาษีอากร: '411000',
  'ค่าธรรมเนียม ค่าปรับ และใบอนุญาต': '412000',
  รายได้จากทรัพย์สิน: '413000',
  รายได้เบ็ดเตล็ด: '415000',
  ภาษีจัดสรร: '421000',
  ค่าตอบแทน: '531000',
  ค่าใช้สอย: '532000',
  ค่าวัสดุ: '533000',
  ค่าสาธารณูปโภค: '534000',
}

/** What stood in the books on 1 October 2566, in satang; debits are positive and all add up to nothing. */
export const opening: Record<string, number> = {
  เงินสด: 1_245_000,
  เงินฝากธนาคาร: 2_854_310_075,
  เงินสะสม: -2_855_555_075,
}

export const accountNames = Object.keys(accounts)
