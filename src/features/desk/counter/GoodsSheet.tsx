import { View } from '@tarojs/components'
import type { GoodsView } from '../../../../contract/views/market'
import { categoryName, firstCategories } from '../../../../domain/market/categories'
import { useCommand } from '../../../cloud/useCommand'
import { limits } from '../../../../contract/limits'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Choice, ChoiceMany } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { GoodsPicture } from '../../../ui/GoodsPicture'
import { goodsPictures, type GoodsPictureName } from '../../../ui/goodsPictures'
import { Segments } from '../../../ui/Segments'
import { Unfinished } from '../../../ui/Notice'
import { Sheet } from '../../../ui/Sheet'
import { Stepper } from '../../../ui/Stepper'
import { useSession } from '../../../app/session'
import { PhotoPicker, type PickedPhoto } from '../../../parts/photos/PhotoPicker'

const pictureNames = Object.keys(goodsPictures) as GoodsPictureName[]

interface Props {
  /** null puts a new article on the shelf */
  goods: GoodsView | null
  onClose: () => void
  onSaved: () => void
}

interface Label {
  name: string
  category: string
  picture: string
  /** none: the drawn picture */
  photo: readonly PickedPhoto[]
  /** as it is typed */
  price: string
  limitPerMonth: number
  listed: boolean
}

const labelOf = (goods: GoodsView | null, categories: readonly string[]): Label => ({
  name: goods?.name ?? '',
  category: categoryName(goods?.category ?? categories[0] ?? ''),
  photo: goods?.photo ? [goods.photo] : [],
  picture: goods?.picture ?? 'gift',
  price: goods === null ? '' : String(goods.points),
  limitPerMonth: goods?.limitPerMonth ?? 1,
  listed: goods?.listed ?? true,
})

/** The price that was typed; null when it is none. */
function pointsIn(typed: string): number | null {
  const points = /^\d+$/.test(typed) ? Number(typed) : 0
  return points >= 1 && points <= limits.pricePoints ? points : null
}

/** The label of an article: picture, name, price, limit, listed. Stock changes only through the book. */
export function GoodsSheet({ goods, onClose, onSaved }: Props) {
  const put = useCommand('market.put', {
    done: goods === null ? '上好了，记得进货里写数量' : '改好了',
    onDone: onSaved,
  })
  const categories = useSession((state) => state.community?.categories) ?? firstCategories
  const { values, change, problem, submit, restored } = useForm<Label>({
    draft: `goods:${goods?.goodsId ?? 'new'}`,
    start: labelOf(goods, categories),
    check: ({ name, price }) => ({
      name: owed(name, '写个名字'),
      price: pointsIn(price) === null ? `写 1 到 ${limits.pricePoints} 之间的整数` : undefined,
    }),
    send: ({ name, price, photo, ...label }) => {
      const points = pointsIn(price)
      if (points === null) return undefined
      return put.run({
        ...(goods === null ? {} : { goodsId: goods.goodsId }),
        name: name.trim(),
        points,
        photo: photo[0]?.photoId ?? null,
        ...label,
      })
    },
  })
  const { name, category, picture, photo, price, limitPerMonth, listed } = values
  return (
    <Sheet
      open
      title={goods === null ? '上一样新东西' : `改“${goods.name}”`}
      onClose={onClose}
      action={
        <Button busy={put.busy} onPress={submit}>
          {goods === null ? '上架' : '改好了'}
        </Button>
      }
    >
      <View className="counter-form">
        {restored && <Unfinished />}
        <Field
          label="叫什么"
          value={name}
          max={limits.name}
          error={problem('name')}
          onChange={(words) => change({ name: words })}
        />
        <Picture photo={photo} picture={picture} onChange={change} />
        <Segments
          value={category}
          onChange={(chosen) => change({ category: chosen })}
          options={categories.map((value) => ({ value, text: value }))}
        />
        <Field
          label="要多少分"
          keyboard="number"
          max={String(limits.pricePoints).length}
          value={price}
          error={problem('price')}
          onChange={(words) => change({ price: words })}
        />
        <View className="w-field-label">每人每月最多换几件</View>
        <Stepper
          unit="件"
          value={limitPerMonth}
          max={limits.piecesOfMonth}
          onChange={(pieces) => change({ limitPerMonth: pieces })}
        />
        <ChoiceMany
          rows
          values={listed ? ['listed'] : []}
          onChange={(ticked) => change({ listed: ticked.length > 0 })}
          options={[{ value: 'listed', text: '上架', hint: '去掉就先收起来，居民看不到' }]}
        />
      </View>
    </Sheet>
  )
}

interface PictureProps extends Pick<Label, 'photo' | 'picture'> {
  onChange: (change: Partial<Pick<Label, 'photo' | 'picture'>>) => void
}

/** Its own photo, or else one of the drawn pictures. */
function Picture({ photo, picture, onChange }: PictureProps) {
  return (
    <>
      <PhotoPicker
        value={photo}
        label="拍一张实物"
        // One is enough: the newest stays.
        onChange={(taken) => onChange({ photo: taken.slice(-1) })}
      />
      {photo.length === 0 && (
        <Choice
          value={picture}
          onChange={(chosen) => onChange({ picture: chosen })}
          options={pictureNames.map((value) => ({
            value,
            text: goodsPictures[value],
            picture: <GoodsPicture name={value} size="small" />,
          }))}
        />
      )}
    </>
  )
}
