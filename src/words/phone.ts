/** The contract's shape of a phone number (contract/fields.ts): mainland mobile or landline, spaces and dashes allowed. */
const shape = /^(1\d{10}|0\d{9,11}|\d{7,8})$/

/** What is wrong with a phone number, in words; undefined when it can be called. */
export function phoneProblem(phone: string): string | undefined {
  const digits = phone.replace(/[\s-]/g, '')
  if (digits === '') return '请写上电话，师傅好联系您'
  return shape.test(digits) ? undefined : '电话好像不对：手机是 11 位，座机请带区号'
}
