import type { CertificateView, StintView } from '../../../contract/views/certificate'
import { numberText } from '../../../domain/certificate/number'
import type { Service } from '../../../domain/certificate/types'
import { kindNames } from '../../../domain/order/names'
import type { PaperPage } from '../../platform/drawPaper'
import { sayMoment, wallDay } from '../../words/dates'

const hour = 60

/** 3 小时 20 分 */
export function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / hour)
  const rest = minutes % hour
  if (hours === 0) return `${rest} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
}

/** What was proved and what was written down by hand, never in one sum. */
export const hoursWords = ({ provedMinutes, toldMinutes }: Service): readonly [string, string] => [
  `签到签退 ${sayMinutes(provedMinutes)}`,
  `自己填写 ${sayMinutes(toldMinutes)}`,
]

export const stintTitle = ({ kind, building, fixed }: StintView): string =>
  `${building} · ${kindNames[kind]}${fixed ? '' : '，没修成'}`

/** One visit in words: when, how long by the clock, how long by hand. */
export function stintWords(stint: StintView, now: number): string {
  const { startedAt, provedMinutes, toldMinutes, points, no } = stint
  return [
    sayMoment(startedAt, now),
    `单号 ${no}`,
    provedMinutes === 0 ? '没有签退，时钟不作数' : `签到签退 ${sayMinutes(provedMinutes)}`,
    toldMinutes === null ? '没填时长' : `自己填写 ${sayMinutes(toldMinutes)}`,
    ...(points === null ? [] : [`${points} 分`]),
  ].join(' · ')
}

type Valid = Extract<CertificateView, { status: 'valid' }>

/** The sentences of the certificate, on the screen, on paper and in the picture alike. */
export const certificateLines = (one: Valid) => {
  const { name, community, year, orders, visits, number, issuedAt } = one
  const [proved, told] = hoursWords(one)
  return {
    title: '志愿服务证明',
    says: `${name} ${year} 年在${community}上门修理 ${visits} 次，修好 ${orders} 单。`,
    hours: [proved, told],
    number: `编号 ${numberText(number)}`,
    check: '在微修小程序「我的 → 查验服务证明」输入编号，可以核对。',
    foot: [community, wallDay(issuedAt)],
  } as const
}

const sheet = { width: 1240, height: 877 }

/** The certificate as a picture, lying. */
export function certificatePage(one: Valid): PaperPage {
  const { title, says, hours, number, check, foot } = certificateLines(one)
  return {
    ...sheet,
    lines: [
      { text: title, size: 72, top: 160, bold: true },
      { text: says, size: 40, top: 300 },
      { text: hours[0], size: 40, top: 390 },
      { text: hours[1], size: 40, top: 460 },
      { text: number, size: 40, top: 560, bold: true },
      { text: check, size: 26, top: 630 },
      { text: foot.join('　'), size: 34, top: 740 },
    ],
  }
}
