import { balanceOf } from '../../domain/points/wallet'
import type {
  GoodsDocument,
  LedgerDocument,
  RedemptionDocument,
  StockDocument,
  WalletDocument,
} from '../../cloudfunctions/platform/documents'
import type { LocalCloud } from '../../localcloud/start'

/** What the books say, read past the functions. */
export function readBooks(cloud: LocalCloud) {
  const all = <Row>(collection: string) => cloud.cloud.gateway.documents(collection) as unknown as Row[]
  return {
    goods: all<GoodsDocument>('goods'),
    stock: all<StockDocument>('stock'),
    ledger: all<LedgerDocument>('ledger'),
    wallets: all<WalletDocument>('wallets'),
    redemptions: all<RedemptionDocument>('redemptions'),
  }
}

type Books = ReturnType<typeof readBooks>

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** Every place where two documents that were written together do not agree, in words. */
export function halfDone(books: Books): string[] {
  const wrong: string[] = []
  for (const goods of books.goods) {
    const shelf = sum(
      books.stock.filter((entry) => entry.goodsId === goods.goodsId).map((entry) => entry.quantity),
    )
    if (goods.stock !== shelf) wrong.push(`${goods.name}: ${goods.stock} on the shelf, ${shelf} in the book`)
    if (goods.stock < 0) wrong.push(`${goods.name}: fewer than none`)
  }
  for (const wallet of books.wallets) {
    const { available, pending, held } = balanceOf(books.ledger, wallet.memberId)
    const replayed = [available, pending, held]
    const cached = [wallet.available, wallet.pending, wallet.held]
    if (String(cached) !== String(replayed)) {
      wrong.push(`${wallet.memberId}: balances ${String(cached)}, entries ${String(replayed)}`)
    }
    if (Math.min(...cached) < 0) wrong.push(`${wallet.memberId}: less than nothing`)
  }
  for (const redemption of books.redemptions) {
    const taken = books.stock.filter((entry) => entry.redemptionId === redemption.redemptionId)
    const expected =
      redemption.status === 'held' || redemption.status === 'collected' ? -redemption.quantity : 0
    if (sum(taken.map((entry) => entry.quantity)) !== expected) {
      wrong.push(`${redemption.redemptionId}: ${redemption.status}, but its pieces do not say so`)
    }
  }
  return wrong
}
