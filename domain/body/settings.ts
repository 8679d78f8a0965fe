import { phoneText } from '../kernel/phoneText'
import { kindNames } from '../order/names'
import type { Setting } from '../setting/changes'
import { bodyKindNames } from './names'
import type { Body } from './types'

/** What is set of a body, as the history tells it: under the name that it has now. */
export function bodySettings(body: Body, of = body.name): Setting[] {
  const { kind, name, phone, buildings, orderKinds, closedAt } = body
  return [
    { what: 'body.name', of, words: name },
    { what: 'body.kind', of, words: bodyKindNames[kind] },
    { what: 'body.phone', of, words: phoneText(phone) },
    { what: 'body.buildings', of, words: buildings.length === 0 ? '所有楼' : buildings.join('、') },
    { what: 'body.orderKinds', of, words: orderKinds.map((each) => kindNames[each]).join('、') },
    { what: 'body.open', of, words: closedAt === null ? '在用' : '停用' },
  ]
}
