/** 138 0532 1234, 0532-86880101: easy to read out, and words rather than a number to a spreadsheet. */
export function phoneText(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (/^1\d{10}$/.test(digits)) return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`
  if (!digits.startsWith('0')) return digits
  // Beijing and the 02x cities have area codes of three digits, all others of four.
  const area = /^0(10|2\d)/.test(digits) ? 3 : 4
  return `${digits.slice(0, area)}-${digits.slice(area)}`
}
