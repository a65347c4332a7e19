const pattern =
  /(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)|อบต\.|อบจ\.|ทต\.|ทม\.|ทน\.|เมืองพัทยา)\s?[ก-๙]*(?:\s(?:อำเภอ|อ\.|จังหวัด|จ\.)\s?[ก-๙]+)*/

/** The local government named first in a text, as written; '' where none is. */
export function officeIn(text: string): string {
  return pattern.exec(text)?.[0].trim() ?? ''
}
