import { dayCell } from '../../domain/kernel/cell'
import { homeText } from '../../domain/kernel/home'
import { timeWords } from '../../domain/kernel/time'
import { maskName } from '../../domain/kernel/mask'
import { maskPhone, phoneText } from '../../domain/kernel/phoneText'
import { consentNames } from '../../domain/proxy/names'
import { fieldsOf, type Book } from '../platform/book'
import type { ConsentDocument } from '../platform/documents'
import type { OwnAsked } from '../platform/module'
import { consentsOf } from './consents'

export const consents: Book<ConsentDocument> = {
  title: '代办',
  columns: [
    {
      ...{ key: 'principal', title: '本人', width: 12 },
      read: ({ principal }) => principal.name,
      masked: ({ principal }) => maskName(principal.name),
    },
    {
      ...{ key: 'principalPhone', title: '本人电话', width: 16 },
      read: ({ principal }) => phoneText(principal.phone),
      masked: ({ principal }) => maskPhone(principal.phone),
    },
    {
      ...{ key: 'home', title: '住址', width: 22 },
      read: ({ principal }) => homeText(principal.home),
      masked: ({ principal }) => principal.home.building,
    },
    {
      ...{ key: 'helper', title: '代办人', width: 12 },
      read: ({ helper }) => helper.name,
      masked: ({ helper }) => maskName(helper.name),
    },
    {
      ...{ key: 'helperPhone', title: '代办人电话', width: 16 },
      read: ({ helper }) => phoneText(helper.phone),
      masked: ({ helper }) => maskPhone(helper.phone),
    },
    { key: 'relation', title: '关系', width: 10, read: ({ relation }) => relation },
    { key: 'status', title: '现在', width: 12, read: ({ status }) => consentNames[status] },
    { key: 'note', title: '本人的话', width: 30, read: ({ note }) => note, masked: () => null },
    { key: 'asked', title: '申请', width: 12, read: ({ askedAt }) => ({ day: askedAt }) },
    { key: 'answered', title: '答复', width: 12, read: ({ answeredAt }) => dayCell(answeredAt) },
  ],
  by: ['askedAt', 'asc'],
  row: fieldsOf<ConsentDocument>()({
    shown: [
      ...(['_id', 'consentId', 'communityId', 'helper', 'principal', 'relation', 'mayConfirm'] as const),
      ...(['status', 'askedAt', 'answeredAt', 'answeredBy', 'endedAt', 'note', 'version'] as const),
    ],
    left: ['peopleIds'],
  }),
}

/** Whom I let act for me, and for whom I act. */
export async function ownConsents(asked: OwnAsked) {
  const found = await consentsOf(asked.store, asked)
  const lines = found.map(({ askedAt, helper, principal, relation, status }) => {
    const who = helper.memberId === asked.memberId ? `我替${principal.name}办` : `${helper.name}替我办`
    return [timeWords(askedAt), who, relation, consentNames[status]].join(' ')
  })
  return { title: '代办', lines }
}
