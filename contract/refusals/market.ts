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
  'market.accountsEmpty', // a span that is none, or lies ahead
  'market.accountsTooLong', // detail.max: more than fits on one notice
  'market.closed', // detail.opensAt: nothing is handed over outside the hours, unless the desk says so
  'market.ownCounter', // nobody redeems for themselves at the counter
  'market.secondPerson', // who asked for it at the counter does not hand it over
  'market.noCounter', // its owner redeemed it and shows the code
  'market.categoryNotFound', // not on the community's list (any more)
] as const
