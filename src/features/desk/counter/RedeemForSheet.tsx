import { View } from '@tarojs/components'
import { counterYesNames } from '../../../../domain/market/names'
import { counterYeses, type CounterYes } from '../../../../domain/market/types'
import { useForm } from '../../../app/useForm'
import { useCommand } from '../../../cloud/useCommand'
import { useQuery } from '../../../cloud/useQuery'
import { Loaded } from '../../../parts/Loaded'
import { GoodsImage } from '../../../parts/goods/GoodsImage'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Wrong } from '../../../ui/Field'
import { Segments } from '../../../ui/Segments'
import { Sheet } from '../../../ui/Sheet'
import { Stepper } from '../../../ui/Stepper'
import { Words } from '../../../ui/Words'
import '../../../parts/goods/refusals'
import { PeoplePicker, type Chosen } from '../parts/PeoplePicker'

interface Props {
  onAsked: () => void
  onClose: () => void
}

interface Values {
  people: Chosen
  goodsId: string | null
  quantity: number
  yes: CounterYes
}

const start: Values = { people: [], goodsId: null, quantity: 1, yes: 'present' }
const noInput = {}

/** 没带手机，替他换 (M4): who, what, and how they said yes; a second person hands it over. */
export function RedeemForSheet({ onAsked, onClose }: Props) {
  const market = useQuery('market.goods', noInput)
  const ask = useCommand('market.redeemFor', {
    done: ({ points }) => `换好了，${points} 分。请另一位同事核对后交给他。`,
    onDone: onAsked,
    onRefused: () => {
      void market.refresh()
      return false
    },
  })
  const goods = (market.data?.goods ?? []).filter(({ listed, stock }) => listed && stock > 0)
  const { values, change, problem, submit } = useForm<Values>({
    draft: 'redeemFor',
    start,
    check: ({ people, goodsId }) => ({
      people: people.length === 0 ? '选一下替谁换' : undefined,
      goodsId: goodsId === null ? '选一样东西' : undefined,
    }),
    send: ({ people: [owner], goodsId, quantity, yes }) => {
      const chosen = goods.find((one) => one.goodsId === goodsId)
      if (owner === undefined || chosen === undefined) return undefined
      const seenPoints = chosen.points
      return ask.run({ memberId: owner.memberId, goodsId: chosen.goodsId, quantity, seenPoints, yes })
    },
  })
  const chosen = goods.find(({ goodsId }) => goodsId === values.goodsId)
  return (
    <Sheet
      open
      title="没带手机，替他换"
      onClose={onClose}
      action={
        <Button icon="gift" busy={ask.busy} onPress={submit}>
          {chosen === undefined
            ? '替他换'
            : `用他 ${chosen.points * values.quantity} 分换 ${values.quantity} 件`}
        </Button>
      }
    >
      <View className="counter-form">
        <PeoplePicker
          chosen={values.people}
          max={1}
          label="替谁换"
          error={problem('people')}
          onChange={(people) => change({ people })}
        />
        <Loaded query={market}>
          {() => (
            <Choice
              label="换什么"
              value={values.goodsId}
              onChange={(goodsId) => change({ goodsId })}
              options={goods.map((one) => ({
                value: one.goodsId,
                text: one.name,
                hint: `${one.points} 分`,
                picture: <GoodsImage goods={one} size="small" />,
              }))}
            />
          )}
        </Loaded>
        <Wrong words={problem('goodsId')} />
        {chosen !== undefined && chosen.limitPerMonth > 1 && (
          <Stepper
            unit="件"
            value={values.quantity}
            max={Math.min(chosen.stock, chosen.limitPerMonth)}
            onChange={(quantity) => change({ quantity })}
          />
        )}
        <Segments
          value={values.yes}
          onChange={(yes) => change({ yes })}
          options={counterYeses.map((value) => ({ value, text: counterYesNames[value] }))}
        />
        <Words size="small">
          先问他要不要换、用多少分。另一位同事核对后才交东西。他下次打开手机会看到，不要的可以退。
        </Words>
      </View>
    </Sheet>
  )
}
