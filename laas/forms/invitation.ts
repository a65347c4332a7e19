const invitation =
  /^[-–—.\s]*(?:(?:กรุณา|โปรด)?\s?(?:เลือก(?!ตั้ง)|ระบุ|ค้นหา)|ไม่ระบุ|(?:please )?(?:select|choose)\b)/i

/** Whether a dropdown's text asks to choose, and is no choice. */
export const isInvitation = (text: string): boolean => invitation.test(text)
