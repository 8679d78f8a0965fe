import { Image, View } from '@tarojs/components'
import type { GoodsView } from '../../../contract/views/market'
import { photos } from '../../platform/photos'
import { a11y } from '../../ui/a11y'
import { classes } from '../../ui/classes'
import { GoodsPicture } from '../../ui/GoodsPicture'

interface Props {
  goods: Pick<GoodsView, 'name' | 'picture' | 'photo'>
  /** small: in a row; wide: on top of a card */
  size?: 'small' | 'wide'
}

/** An article as it is: its own photo, or the drawn picture where there is none. */
export function GoodsImage({ goods: { name, picture, photo }, size }: Props) {
  if (photo === null) return <GoodsPicture name={picture} {...(size ? { size } : {})} />
  return (
    <View
      className={classes('w-goods', 'w-goods-photo', size && `w-goods-${size}`)}
      {...a11y('img', { label: name })}
    >
      <Image className="w-goods-image" mode="aspectFill" lazyLoad src={photos.url(photo.fileId)} />
    </View>
  )
}
