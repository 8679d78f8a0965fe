import { numberText } from '../../domain/certificate/number'
import { dayCell } from '../../domain/kernel/cell'
import { maskName } from '../../domain/kernel/mask'
import { timeWords } from '../../domain/kernel/time'
import { fieldsOf, type Book } from '../platform/book'
import type { CertificateDocument, CorrectionDocument } from '../platform/collections/certificates'
import type { OwnAsked } from '../platform/module'
import { certificatesOf } from './certificates'

const outcomeWords = { agreed: '同意', kept: '不改' } as const

export const certificates: Book<CertificateDocument> = {
  title: '服务证明',
  columns: [
    // Whoever has the number reads the name, so a masked table tells neither.
    {
      ...{ key: 'number', title: '编号', width: 18 },
      read: ({ number }) => numberText(number),
      masked: () => null,
    },
    {
      ...{ key: 'name', title: '姓名', width: 12 },
      read: ({ name }) => name,
      masked: ({ name }) => maskName(name),
    },
    { key: 'year', title: '年份', width: 8, read: ({ year }) => year },
    { key: 'orders', title: '修好', width: 8, read: ({ orders }) => orders },
    { key: 'visits', title: '上门', width: 8, read: ({ visits }) => visits },
    { key: 'proved', title: '签到分钟', width: 10, read: ({ provedMinutes }) => provedMinutes },
    { key: 'told', title: '自填分钟', width: 10, read: ({ toldMinutes }) => toldMinutes },
    { key: 'issued', title: '开出', width: 12, read: ({ issuedAt }) => ({ day: issuedAt }) },
    { key: 'withdrawn', title: '作废', width: 12, read: ({ withdrawnAt }) => dayCell(withdrawnAt) },
  ],
  by: ['issuedAt', 'asc'],
  row: fieldsOf<CertificateDocument>()({
    shown: [
      ...(['_id', 'number', 'communityId', 'memberId', 'community', 'name', 'year', 'orders'] as const),
      ...(['visits', 'provedMinutes', 'toldMinutes', 'issuedAt', 'withdrawnAt'] as const),
    ],
    left: [],
  }),
}

export const corrections: Book<CorrectionDocument> = {
  title: '时长更正',
  columns: [
    {
      ...{ key: 'name', title: '姓名', width: 12 },
      read: ({ name }) => name,
      masked: ({ name }) => maskName(name),
    },
    { key: 'no', title: '单号', width: 12, read: ({ no }) => no },
    { key: 'visit', title: '上门', width: 12, read: ({ startedAt }) => ({ day: startedAt }) },
    { key: 'told', title: '原来分钟', width: 10, read: ({ told }) => told },
    { key: 'minutes', title: '请求改为', width: 10, read: ({ minutes }) => minutes },
    { key: 'reason', title: '理由', width: 30, read: ({ reason }) => reason, masked: () => null },
    { key: 'asked', title: '提出', width: 12, read: ({ askedAt }) => ({ day: askedAt }) },
    {
      ...{ key: 'outcome', title: '答复', width: 10 },
      read: ({ answer }) => (answer === null ? null : outcomeWords[answer.outcome]),
    },
    {
      ...{ key: 'words', title: '答复的话', width: 30 },
      read: ({ answer }) => answer?.words ?? null,
      masked: () => null,
    },
  ],
  by: ['askedAt', 'asc'],
  row: fieldsOf<CorrectionDocument>()({
    shown: [
      ...(['_id', 'communityId', 'memberId', 'name', 'orderId', 'no', 'kind', 'building'] as const),
      ...(['startedAt', 'told', 'minutes', 'reason', 'askedAt', 'answer', 'openAt'] as const),
    ],
    left: [],
  }),
}

/** My certificates, and what I asked about my hours. */
export async function ownCertificates(asked: OwnAsked) {
  const { store, communityId, memberId } = asked
  const [made, questions] = await Promise.all([
    certificatesOf(store, asked),
    store.find('corrections', { communityId, memberId }, { orderBy: [['askedAt', 'desc']], limit: 600 }),
  ])
  const lines = [
    ...made.map(({ number, year, issuedAt, withdrawnAt }) =>
      [
        `${timeWords(issuedAt)} ${year} 年的服务证明 ${numberText(number)}`,
        ...(withdrawnAt === null ? [] : ['已作废']),
      ].join('，'),
    ),
    ...questions.map(({ askedAt, no, minutes, reason, answer }) =>
      [
        `${timeWords(askedAt)} ${no} 的时长请求改为 ${minutes} 分钟：${reason}`,
        answer === null ? '等社区答复' : `社区${outcomeWords[answer.outcome]}：${answer.words}`,
      ].join('，'),
    ),
  ]
  return { title: '服务证明和时长', lines }
}
