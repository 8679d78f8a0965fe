import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { GoodsView } from '../../../../contract/views/market'
import { wordsFor } from '../../../words/refusals'
import { usePages } from '../../../cloud/usePages'
import { sayMoment } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { ErrorState } from '../../../ui/ErrorState'
import { Section } from '../../../ui/Section'
import { Sheet } from '../../../ui/Sheet'
import { Skeleton } from '../../../ui/Skeleton'
import { sayFen } from '../../../../domain/market/money'
import { PhotoRow } from '../../../parts/photos/PhotoRow'
import { StockForm } from './StockForm'
import { stockNames } from '../../../../domain/market/names'

interface Props {
  goods: GoodsView
  onClose: () => void
  onChanged: () => void
}

/** One article's stock book: write a line, and read all that was ever written (M2). */
export function BookSheet({ goods, onClose, onChanged }: Props) {
  const { goodsId, name } = goods
  const [stock, setStock] = useState(goods.stock)
  const input = useMemo(() => ({ goodsId }), [goodsId])
  const book = usePages('market.book', input)
  const written = (left: number) => {
    setStock(left)
    onChanged()
    void book.refresh()
  }
  return (
    <Sheet open title={`${name}，现有 ${stock} 件`} onClose={onClose}>
      <StockForm key={stock} goodsId={goodsId} stock={stock} onWritten={written} />
      <Section title="库存账">
        {book.rows.length === 0 && book.problem && (
          <ErrorState text={wordsFor(book.problem)} onRetry={book.refresh} busy={book.loading} />
        )}
        {book.waiting && <Skeleton cards={2} />}
        <View>
          {book.rows.map((entry) => (
            <View key={entry.entryId} className="counter-entry">
              <View className="w-grow">
                <View>{stockNames[entry.kind]}</View>
                <View className="w-small">
                  {sayMoment(entry.at)}
                  {entry.by === '' ? '' : ` · ${entry.by}`}
                  {entry.note === '' ? '' : ` · ${entry.note}`}
                  {entry.costFen === null ? '' : ` · 花了 ${sayFen(entry.costFen)}`}
                </View>
                <PhotoRow value={entry.photos} />
              </View>
              <View className="counter-pieces">
                {entry.quantity > 0 ? `+${entry.quantity}` : `−${-entry.quantity}`}
              </View>
            </View>
          ))}
        </View>
        {book.more && (
          <Button kind="plain" busy={book.loadingMore} onPress={book.loadMore}>
            加载更多
          </Button>
        )}
      </Section>
    </Sheet>
  )
}
