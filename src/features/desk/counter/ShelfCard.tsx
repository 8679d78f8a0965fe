import { View } from '@tarojs/components'
import type { GoodsView } from '../../../../contract/views/market'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { GoodsImage } from '../../../parts/goods/GoodsImage'
import { StatusTag } from '../../../ui/StatusTag'

/** so few left that it is time to buy */
const fewPieces = 3

interface Props {
  goods: GoodsView
  onBook: () => void
  onEdit: () => void
}

/** An article on the desk's shelf: how many, for how much, and the ways to its book and its label. */
export function ShelfCard({ goods, onBook, onEdit }: Props) {
  const { name, category, points, stock, limitPerMonth, listed } = goods
  return (
    <Card>
      <View className="counter-row">
        <GoodsImage goods={goods} />
        <View className="w-grow">
          <View className="w-large">{name}</View>
          <View className="w-small">
            {category} · {points} 分 · 每人每月 {limitPerMonth} 件
          </View>
        </View>
        <View className="counter-stock">
          <View className="w-figure">{stock}</View>
          <View className="w-small">件</View>
        </View>
      </View>
      {(!listed || stock <= fewPieces) && (
        <View className="counter-row">
          {!listed && <StatusTag tone="grey" icon="pause" text="没上架" />}
          {stock === 0 ? (
            <StatusTag tone="late" icon="alert" text="换完了" />
          ) : (
            stock <= fewPieces && <StatusTag tone="amber" icon="alert" text="快没了" />
          )}
        </View>
      )}
      <View className="counter-actions">
        <Button kind="quiet" small icon="list" onPress={onBook}>
          进货、盘点
        </Button>
        <Button kind="plain" small icon="edit" onPress={onEdit}>
          改
        </Button>
      </View>
    </Card>
  )
}
