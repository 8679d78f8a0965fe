import { stockOf } from '../../domain/market/stock'
import { accountsOf, balanceOf } from '../../domain/points/wallet'
import type { Scene } from './scene'

/** What must hold after whatever happened (design: invariants): the books, the wallets and the shelf agree. */
export function expectBooksToAgree(scene: Pick<Scene, 'documents'>): void {
  const ledger = scene.documents('ledger')
  const accounts = [...accountsOf(ledger).values()]
  expect(accounts.reduce((total, each) => total + each, 0)).toBe(0)
  for (const wallet of scene.documents('wallets')) {
    const { available, pending, held } = wallet
    expect({ available, pending, held }).toEqual(balanceOf(ledger, wallet.memberId))
    expect(Math.min(available, pending, held)).toBeGreaterThanOrEqual(0)
  }
  for (const goods of scene.documents('goods')) {
    const book = scene.documents('stock').filter(({ goodsId }) => goodsId === goods.goodsId)
    expect(goods.stock).toBe(stockOf(book))
    expect(goods.stock).toBeGreaterThanOrEqual(0)
  }
  for (const { redemptionId, status } of scene.documents('redemptions')) {
    const resolved = ledger.filter(
      ({ subjectId, code }) => subjectId === redemptionId && (code === 'post' || code === 'void'),
    )
    expect(resolved).toHaveLength(status === 'held' ? 0 : 1)
  }
}
