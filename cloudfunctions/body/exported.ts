import { bodySettings } from '../../domain/body/settings'
import { fieldsOf, type Book } from '../platform/book'
import type { BodyDocument } from '../platform/collections/bodies'

const wordsOf = (what: string) => (body: BodyDocument) =>
  bodySettings(body).find((setting) => setting.what === `body.${what}`)?.words ?? ''

export const bodyBook: Book<BodyDocument> = {
  title: '转办单位',
  columns: [
    { key: 'name', title: '单位', width: 24, read: wordsOf('name') },
    { key: 'kind', title: '类别', width: 12, read: wordsOf('kind') },
    { key: 'phone', title: '电话', width: 16, read: wordsOf('phone') },
    { key: 'buildings', title: '管哪些楼', width: 30, read: wordsOf('buildings') },
    { key: 'orderKinds', title: '主要管', width: 20, read: wordsOf('orderKinds') },
    { key: 'open', title: '在用', width: 8, read: wordsOf('open') },
  ],
  by: ['createdAt', 'asc'],
  row: fieldsOf<BodyDocument>()({
    shown: [
      ...(['_id', 'bodyId', 'communityId', 'kind', 'name', 'phone', 'buildings', 'orderKinds'] as const),
      ...(['closedAt', 'createdAt'] as const),
    ],
    left: [],
  }),
}
