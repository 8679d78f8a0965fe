import { View } from '@tarojs/components'
import type { GoodsView } from '../../../contract/views/market'
import { sayPoints } from '../../words/people'
import { a11y } from '../../ui/a11y'
import { classes } from '../../ui/classes'
import { GoodsImage } from '../../parts/goods/GoodsImage'
import { availability } from './availability'
import { pressed } from '../../ui/pressed'
import './GoodsCard.css'

interface Props {
  goods: GoodsView
  available: number
  onOpen: (goods: GoodsView) => void
}

/** An article on the shelf: picture, price, and whether this person can have it now. */
export function GoodsCard({ goods, available, onOpen }: Props) {
  const { can, word } = availability(goods, available)
  return (
    <View
      className={classes('f-goods', !can && 'f-goods-off')}
      hoverClass="w-card-pressed"
      hoverStartTime={0}
      onClick={pressed(() => onOpen(goods))}
      {...a11y('button', { label: `${goods.name}，${sayPoints(goods.points)}，${word}`, focusable: true })}
    >
      <GoodsImage goods={goods} size="wide" />
      <View className="f-goods-name">{goods.name}</View>
      <View className="f-goods-points">{sayPoints(goods.points)}</View>
      <View className="f-goods-word">{word}</View>
    </View>
  )
}
