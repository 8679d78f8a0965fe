/** The points supermarket. */
export const marketRefusals = [
  'market.goodsNotFound',
  'market.notListed',
  'market.priceChanged', // detail.points, of one piece now
  'market.soldOut', // detail.left
  'market.limitReached', // detail.limit
  'market.redemptionNotFound',
  'market.alreadyClosed', // detail.status
  'market.ownPickup', // nobody hands over to themselves
  'market.stockNegative', // detail.stock
] as const
