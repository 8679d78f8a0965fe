import type { GoodsView } from '../../../contract/views/market'

/** How many pieces this person may take now, and the word that says so or why not. */
export function availability(
  goods: Pick<GoodsView, 'stock' | 'points' | 'leftForMe' | 'listed'>,
  available: number,
): { can: boolean; max: number; word: string } {
  const no = (word: string) => ({ can: false, max: 0, word })
  if (!goods.listed) return no('已下架')
  if (goods.stock <= 0) return no('换完了，等补货')
  if (goods.leftForMe <= 0) return no('这个月换满了')
  const affordable = Math.floor(available / goods.points)
  if (affordable <= 0) return no(`还差 ${goods.points - available} 分`)
  const max = Math.min(goods.stock, goods.leftForMe, affordable)
  return { can: true, max, word: goods.stock <= 5 ? `只剩 ${goods.stock} 件` : '有货' }
}
