import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { classes } from './classes'
import { goodsPictures, pictureOf } from './goodsPictures'
import './GoodsPicture.css'

interface Props {
  /** Goods.picture */
  name: string
  /** small: in a row; wide: on top of a card */
  size?: 'small' | 'wide'
}

/** The drawn picture of an article of the points supermarket. */
export function GoodsPicture({ name, size }: Props) {
  const picture = pictureOf(name)
  return (
    <View
      className={classes('w-goods', `w-goods-${picture}`, size && `w-goods-${size}`)}
      {...a11y('img', { label: goodsPictures[picture] })}
    />
  )
}
