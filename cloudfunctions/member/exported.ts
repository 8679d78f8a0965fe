import { homeText } from '../../domain/kernel/home'
import { maskName } from '../../domain/kernel/mask'
import { maskPhone, phoneText } from '../../domain/kernel/phoneText'
import { timeWords } from '../../domain/kernel/time'
import { roleNames } from '../../domain/member/names'
import { fieldsOf, type Book } from '../platform/book'
import type { MemberDocument } from '../platform/documents'

export const members: Book<MemberDocument> = {
  title: '成员',
  columns: [
    {
      ...{ key: 'name', title: '姓名', width: 12 },
      read: ({ name }) => name,
      masked: ({ name }) => maskName(name),
    },
    {
      ...{ key: 'phone', title: '电话', width: 16 },
      read: ({ phone }) => phoneText(phone),
      masked: ({ phone }) => maskPhone(phone),
    },
    {
      ...{ key: 'home', title: '住址', width: 22 },
      read: ({ home }) => (home === null ? null : homeText(home)),
      masked: ({ home }) => home?.building ?? null,
    },
    {
      key: 'roles',
      title: '职责',
      width: 18,
      read: ({ roles }) => roles.map((role) => roleNames[role]).join('、'),
    },
    { key: 'joined', title: '加入', width: 12, read: ({ joinedAt }) => ({ day: joinedAt }) },
  ],
  by: ['joinedAt', 'desc'],
  row: fieldsOf<MemberDocument>()({
    shown: [
      ...(['_id', 'memberId', 'communityId', 'name', 'phone', 'home', 'roles', 'volunteer'] as const),
      ...(['relatives', 'family', 'unitIds', 'formerHomes', 'joinedAt', 'version', 'bodyId'] as const),
    ],
    left: [
      'openid',
      'personId',
      'leaving',
      'freeAgainAt',
      'wakeAt',
      'wakeTries',
      'wrongCodes',
      'hoursAnsweredAt',
      'expiring',
    ],
  }),
}

/** Whom I have named as family, a line each. */
export function kinLines({ family = [] }: MemberDocument) {
  const lines = family.map(({ name, phone, since, endedAt }) =>
    [timeWords(since), name, phoneText(phone), endedAt === null ? '' : `${timeWords(endedAt)}起不算`]
      .filter(Boolean)
      .join(' '),
  )
  return { title: '亲属', lines }
}
