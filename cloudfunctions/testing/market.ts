import type { InputOf } from '../../contract/actions'
import type { Ground } from './ground'
import { paid } from './points'

export const flask: InputOf<'market.put'> = {
  name: '暖壶',
  category: '居家',
  picture: 'thermos',
  points: 2,
  limitPerMonth: 9,
  listed: true,
}

/** A flask on the shelf, of which there are some; answers its id. */
export async function onShelf(ground: Ground): Promise<string> {
  const { goodsId } = await ground.must('secretary', 'market.put', flask)
  await ground.must('secretary', 'market.stock', { goodsId, kind: 'bought', quantity: 9, note: '首批' })
  return goodsId
}

/** A flask that `first`, who has the points, may redeem; answers its id. */
export async function affordable(ground: Ground): Promise<string> {
  await paid(ground)
  return onShelf(ground)
}

/** A flask that lies ready for `first`. */
export const redeemed = async (ground: Ground) => {
  const { redemptionId, code } = await ground.must('first', 'market.redeem', {
    goodsId: await affordable(ground),
    seenPoints: flask.points,
  })
  return { redemptionId, code }
}

/** A flask that the desk redeemed for `first`, who has no phone at hand; a second person is to hand it over. */
export const askedAtCounter = async (ground: Ground) =>
  ground.must('secretary', 'market.redeemFor', {
    memberId: ground.memberId('first'),
    goodsId: await affordable(ground),
    seenPoints: flask.points,
    yes: 'present',
  })
