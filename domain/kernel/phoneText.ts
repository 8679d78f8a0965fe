/** 138 0532 1234, 0532-86880101转8001: easy to read out, and words rather than a number to a spreadsheet. */
export function phoneText(phone: string): string {
  const [number = '', extension] = phone.split('转')
  const digits = number.replace(/\D/g, '')
  const rest = extension === undefined ? '' : `转${extension}`
  if (/^1\d{10}$/.test(digits)) return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`
  if (/^[48]00\d{7}$/.test(digits))
    return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}${rest}`
  if (!digits.startsWith('0')) return `${digits}${rest}`
  // Beijing and the 02x cities have area codes of three digits, all others of four.
  const area = /^0(10|2\d)/.test(digits) ? 3 : 4
  return `${digits.slice(0, area)}-${digits.slice(area)}${rest}`
}

/** 138****1234, 0532****0101: enough to tell two apart, too little to call. */
export function maskPhone(phone: string): string {
  const [digits = ''] = phone.replace(/[^\d转]/g, '').split('转')
  if (digits === '') return ''
  if (digits.length < 7) return '*'.repeat(digits.length)
  return `${digits.slice(0, digits.length > 8 ? 3 : 0)}****${digits.slice(-4)}`
}
