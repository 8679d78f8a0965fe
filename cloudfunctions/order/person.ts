import type { OrderPerson } from '../../domain/order/types'
import type { MemberDocument } from '../platform/documents'

/** A member as an order remembers them. */
export function orderPerson(member: MemberDocument): OrderPerson {
  const { memberId, personId, openid, name, phone, home } = member
  return { memberId, personId, openid, name, phone, home }
}
