/** What an office holds for others (เงินรับฝาก, accounts 230100 and after), by the beginnings of the names. */
export const depositKinds = [
  'เงินรับฝาก',
  'เงินประกันสัญญา',
  'เงินประกันซอง',
  'เงินมัดจำประกันสัญญา',
  'เงินนอกงบประมาณ',
  'เงินส่วนลด',
  'ค่าใช้จ่ายในการจัดเก็บภาษี',
]
