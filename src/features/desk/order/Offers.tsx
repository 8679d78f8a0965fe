import { View } from '@tarojs/components'
import type { DeskRow, OfferRow } from '../../../../contract/views/order'
import { useCommand } from '../../../cloud/useCommand'
import { Button } from '../../../ui/Button'
import { Words } from '../../../ui/Words'
import { sayMoment } from '../../../words/dates'
import { remember } from './doneStore'

/** For whom a place is kept until they answer, and until when; each can be taken back. */
export function Offers({ row }: { row: DeskRow }) {
  const takeBack = useCommand('order.takeBack', {
    done: '好，不再问了',
    onDone: (answer, { memberId }) =>
      remember(
        answer,
        row.offers.filter((offer) => offer.memberId !== memberId),
      ),
  })
  return (
    <>
      {row.offers.map((offer) => (
        <View key={offer.memberId} className="desk-facts-done">
          <Words>{offerWords(offer)}</Words>
          <Button
            kind="plain"
            small
            icon="close"
            busy={takeBack.busy}
            onPress={() =>
              takeBack.run({ orderId: row.orderId, memberId: offer.memberId, reason: '社区另有安排' })
            }
          >
            不问了
          </Button>
        </View>
      ))}
    </>
  )
}

const offerWords = ({ name, until, byName, again }: OfferRow): string =>
  `${again ? '没修好，先问上次来的' : byName ? '请了' : '轮到'}${name}，等他答应，名额留到${sayMoment(until)}`
