import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GoodsView } from '../../../../contract/views/market'
import { wordsFor } from '../../../words/refusals'
import { useQuery } from '../../../cloud/useQuery'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { ErrorState } from '../../../ui/ErrorState'
import { Skeleton } from '../../../ui/Skeleton'
import { AccountsSheet } from './AccountsSheet'
import { BookSheet } from './BookSheet'
import { GoodsSheet } from './GoodsSheet'
import { ShelfCard } from './ShelfCard'
import './counter.css'

type Open = { what: 'book' | 'edit'; goods: GoodsView } | { what: 'new' | 'accounts' } | null

/** 库存 (M2, M4): every article with its stock; the book behind it; put, price and list goods. */
export function Shelf() {
  const query = useQuery('market.goods', {})
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const saved = () => {
    close()
    void query.refresh()
  }
  const goods = query.data?.goods
  if (goods === undefined) {
    if (query.problem)
      return <ErrorState text={wordsFor(query.problem)} onRetry={query.refresh} busy={query.loading} />
    return <Skeleton cards={4} />
  }
  return (
    <>
      {goods.length === 0 ? (
        <Empty picture="shelf" title="货架还是空的" text="先上一样东西，再到进货里记下数量。" />
      ) : (
        <View className="counter-grid">
          {goods.map((one) => (
            <ShelfCard
              key={one.goodsId}
              goods={one}
              onBook={() => setOpen({ what: 'book', goods: one })}
              onEdit={() => setOpen({ what: 'edit', goods: one })}
            />
          ))}
        </View>
      )}
      <Button
        kind={goods.length === 0 ? 'main' : 'quiet'}
        icon="plus"
        onPress={() => setOpen({ what: 'new' })}
      >
        上一样新东西
      </Button>
      <Button kind="plain" icon="list" onPress={() => setOpen({ what: 'accounts' })}>
        公示账目
      </Button>
      {open?.what === 'accounts' && <AccountsSheet onClose={close} />}
      {open?.what === 'book' && (
        <BookSheet goods={open.goods} onClose={close} onChanged={() => void query.refresh()} />
      )}
      {open?.what === 'edit' && <GoodsSheet goods={open.goods} onClose={close} onSaved={saved} />}
      {open?.what === 'new' && <GoodsSheet goods={null} onClose={close} onSaved={saved} />}
    </>
  )
}
