import { normalOfficePhone, normalPhone } from '../../domain/kernel/phone'

const wrong = '电话好像不对：手机是 11 位，座机请带区号'

/** What is wrong with a phone number, in words; undefined when it can be called. */
export function phoneProblem(phone: string): string | undefined {
  if (phone.trim() === '') return '请写上电话，师傅好联系您'
  return normalPhone(phone) === null ? wrong : undefined
}

/** The same for the community's own number, which may be a short one: 12345. */
export function officePhoneProblem(phone: string): string | undefined {
  if (phone.trim() === '') return '请写上社区的电话'
  return normalOfficePhone(phone) === null ? wrong : undefined
}
