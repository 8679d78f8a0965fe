import { addressOf } from '../../contract/routes'
import { timeWords } from '../../domain/kernel/time'
import type { Redemption } from '../../domain/market/types'
import type { Message } from '../platform/messages'

/** About something on the shelf: that it will not wait much longer, or that its time is over and the points are back. */
export function redemptionMessage(
  { goodsName, expiresAt }: Pick<Redemption, 'goodsName' | 'expiresAt'>,
  openid: string,
  how: string,
): Message {
  const values = [goodsName, how, timeWords(expiresAt)]
  return { openid, template: 'redemption', page: addressOf('market'), values }
}
