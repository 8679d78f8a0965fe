import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GoodsView } from '../../../../contract/views/market'
import { goodsCategories, type GoodsCategory } from '../../../../domain/market/types'
import { useCommand } from '../../../cloud/useCommand'
import { limits } from '../../../../contract/limits'
import { Button } from '../../../ui/Button'
import { Choice, ChoiceMany } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { GoodsPicture } from '../../../ui/GoodsPicture'
import { goodsPictures, type GoodsPictureName } from '../../../ui/goodsPictures'
import { Segments } from '../../../ui/Segments'
import { Sheet } from '../../../ui/Sheet'
import { Stepper } from '../../../ui/Stepper'
import { categoryWords } from '../parts/stockWords'

const pictureNames = Object.keys(goodsPictures) as GoodsPictureName[]

interface Props {
  /** null puts a new article on the shelf */
  goods: GoodsView | null
  onClose: () => void
  onSaved: () => void
}

/** The label of an article: picture, name, price, limit, listed. Stock changes only through the book. */
export function GoodsSheet({ goods, onClose, onSaved }: Props) {
  const [name, setName] = useState(goods?.name ?? '')
  const [category, setCategory] = useState<GoodsCategory>(goods?.category ?? 'daily')
  const [picture, setPicture] = useState<string>(goods?.picture ?? 'gift')
  const [price, setPrice] = useState(goods === null ? '' : String(goods.points))
  const [limitPerMonth, setLimit] = useState(goods?.limitPerMonth ?? 1)
  const [listed, setListed] = useState(goods?.listed ?? true)
  const [tried, setTried] = useState(false)
  const put = useCommand('market.put', {
    done: goods === null ? '上好了，记得进货里写数量' : '改好了',
    onDone: onSaved,
  })
  const points = /^\d+$/.test(price) ? Number(price) : 0
  const wrongPrice = points < 1 || points > limits.pricePoints
  const send = () => {
    setTried(true)
    if (name.trim() === '' || wrongPrice) return
    void put.run({
      ...(goods === null ? {} : { goodsId: goods.goodsId }),
      ...{ name: name.trim(), category, picture, points, limitPerMonth, listed },
    })
  }
  return (
    <Sheet
      open
      title={goods === null ? '上一样新东西' : `改“${goods.name}”`}
      onClose={onClose}
      action={
        <Button busy={put.busy} onPress={send}>
          {goods === null ? '上架' : '改好了'}
        </Button>
      }
    >
      <View className="counter-form">
        <Field
          label="叫什么"
          value={name}
          max={limits.name}
          error={tried && name.trim() === '' ? '写个名字' : undefined}
          onChange={setName}
        />
        <Choice
          value={picture}
          onChange={setPicture}
          options={pictureNames.map((value) => ({
            value,
            text: goodsPictures[value],
            picture: <GoodsPicture name={value} size="small" />,
          }))}
        />
        <Segments
          value={category}
          onChange={setCategory}
          options={goodsCategories.map((value) => ({ value, text: categoryWords[value] }))}
        />
        <Field
          label="要多少分"
          keyboard="number"
          max={String(limits.pricePoints).length}
          value={price}
          error={tried && wrongPrice ? `写 1 到 ${limits.pricePoints} 之间的整数` : undefined}
          onChange={setPrice}
        />
        <View className="w-field-label">每人每月最多换几件</View>
        <Stepper unit="件" value={limitPerMonth} max={limits.piecesOfMonth} onChange={setLimit} />
        <ChoiceMany
          rows
          values={listed ? ['listed'] : []}
          onChange={(values) => setListed(values.length > 0)}
          options={[{ value: 'listed', text: '上架', hint: '去掉就先收起来，居民看不到' }]}
        />
      </View>
    </Sheet>
  )
}
