import { plain } from './writing'

/** Between a number and its extension, in the one spelling that is kept: 053285550101转8001. */
const turn = '转'
const extension = /^(.*?)(?:转接?|分机号?|ext\.?|x|#|,)(\d{1,6})$/i

const mobile = /^1\d{10}$/
const landline = /^0[1-9]\d{8,10}$/
const local = /^[2-9]\d{6,7}$/
const service = /^[48]00\d{7}$/
/** 110, 12345, 95598: whom everybody may call; nobody's own number. */
const short = /^(?:1[12]\d|1[02]\d{3}|12\d{2}|9\d{4,5})$/

/**
 * A telephone number in the one form that is stored, compared and searched: figures, and `转` before an extension.
 * Understands +86, any dashes, brackets, dots, full-width figures and invisible marks. null when it cannot be called.
 * Two numbers are one exactly when they ring in the same place.
 */
export function normalPhone(text: string): string | null {
  const written = callable(text)
  return written === null || short.test(written) ? null : written
}

/** The same for what an office may have as well: 12345, 110. */
export const normalOfficePhone = (text: string): string | null => callable(text)

function callable(text: string): string | null {
  const marks = plain(text)
    .replace(/＋/g, '+')
    .replace(/[-\s()（）[\]【】.·/_—]/g, '')
  const [, before = marks, after = ''] = extension.exec(marks) ?? []
  const number = withoutCountry(before)
  if (!/^\d+$/.test(number)) return null
  if (mobile.test(number)) return after === '' ? number : null
  const called = landline.test(number) || local.test(number) || service.test(number)
  if (called) return after === '' ? number : `${number}${turn}${after}`
  return after === '' && short.test(number) ? number : null
}

/** 0086, +86 or 86 before a number that is whole without it; from abroad a landline loses its 0. */
function withoutCountry(number: string): string {
  const [, rest] = /^(?:\+|00)86(\d+)$/.exec(number) ?? /^86(1\d{10})$/.exec(number) ?? []
  if (rest === undefined) return number
  return /^1\d{10}$|^0|^[48]00\d{7}$/.test(rest) ? rest : `0${rest}`
}

/** What a telephone dials: the extension after two pauses, as it must be keyed in. */
export const dialled = (phone: string): string => phone.replace(turn, ',,')
