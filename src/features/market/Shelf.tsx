import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GoodsView } from '../../../contract/views/market'
import { Empty } from '../../ui/Empty'
import { Section } from '../../ui/Section'
import { Segments } from '../../ui/Segments'
import { GoodsCard } from './GoodsCard'

interface Props {
  goods: readonly GoodsView[]
  available: number
  onOpen: (goods: GoodsView) => void
}

const everything = '全部'

/** What stands on the shelf, by the community's own categories where there are several. */
export function Shelf({ goods, available, onOpen }: Props) {
  const [chosen, setChosen] = useState(everything)
  const listed = goods.filter((item) => item.listed)
  const categories = [...new Set(listed.map(({ category }) => category))]
  const shown = categories.includes(chosen) ? listed.filter(({ category }) => category === chosen) : listed
  return (
    <Section title="货架">
      {categories.length > 1 && (
        <Segments
          value={categories.includes(chosen) ? chosen : everything}
          onChange={setChosen}
          options={[everything, ...categories].map((value) => ({ value, text: value }))}
        />
      )}
      {listed.length === 0 ? (
        <Empty picture="shelf" title="货架还空着" text="社区正在备货，过几天再来看看。" />
      ) : (
        <View className="f-shelf">
          {shown.map((item) => (
            <GoodsCard key={item.goodsId} goods={item} available={available} onOpen={onOpen} />
          ))}
        </View>
      )}
    </Section>
  )
}
