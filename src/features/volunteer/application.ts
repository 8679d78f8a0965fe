import type { InputOf } from '../../../contract/actions'
import type { OrderKind } from '../../../domain/order/types'

export interface LicenceForm {
  name: string
  number: string
  /** YYYY-MM-DD */
  validUntil: string
}

export interface ApplicationForm {
  skills: readonly OrderKind[]
  licences: readonly LicenceForm[]
  /** YYYY-MM-DD; empty without insurance */
  insuredUntil: string
  minor: boolean
  guardian: string
}

export const noApplication: ApplicationForm = {
  skills: [],
  licences: [],
  insuredUntil: '',
  minor: false,
  guardian: '',
}

/** The last moment of a day here, epoch ms: a paper is good until its day is over. */
const endOf = (day: string): number => Date.parse(`${day}T23:59:59+08:00`)

/** What is still missing, in words; undefined when it can go. */
export function applicationProblem({
  skills,
  licences,
  minor,
  guardian,
}: ApplicationForm): string | undefined {
  if (skills.length === 0) return '点一点您会修什么，一样也行'
  if (licences.some(({ number, validUntil }) => number.trim() === '' || validUntil === '')) {
    return '证件要写上号码和有效期；没有就去掉'
  }
  if (minor && guardian.trim() === '') return '未满 18 岁，请写上陪同的家长'
  return undefined
}

export const applyInput = (form: ApplicationForm): InputOf<'volunteer.apply'> => ({
  skills: [...form.skills],
  licences: form.licences.map(({ name, number, validUntil }) => ({
    name,
    number: number.trim(),
    validUntil: endOf(validUntil),
  })),
  minor: form.minor,
  guardian: form.minor ? form.guardian.trim() : '',
  ...(form.insuredUntil === '' ? {} : { insuredUntil: endOf(form.insuredUntil) }),
})
