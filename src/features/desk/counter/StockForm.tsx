import { View } from '@tarojs/components'
import { useCommand } from '../../../cloud/useCommand'
import { limits } from '../../../../contract/limits'
import { owed, useForm } from '../../../app/useForm'
import { fenIn } from '../../../../domain/market/money'
import { PhotoPicker, type PickedPhoto } from '../../../parts/photos/PhotoPicker'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Segments } from '../../../ui/Segments'
import { moves, quantityOf, stockAfter, type Move } from './stockMove'
import { stockNames } from '../../../../domain/market/names'

interface Props {
  goodsId: string
  /** pieces on the shelf by the book */
  stock: number
  /** with what the shelf holds now */
  onWritten: (stock: number) => void
}

interface Values {
  move: Move
  typed: string
  note: string
  /** yuan, as it is typed */
  cost: string
  photos: readonly PickedPhoto[]
}

const start: Values = { move: 'bought', typed: '', note: '', cost: '', photos: [] }

const asks: Readonly<Record<Move, { pieces: string; note: string; noteHolder: string }>> = {
  bought: { pieces: '进了几件', note: '凭据', noteHolder: '如：超市小票、捐赠人' },
  lost: { pieces: '坏了、丢了几件', note: '怎么回事', noteHolder: '如：运来时摔坏' },
  adjusted: { pieces: '实际数出来几件', note: '怎么回事', noteHolder: '如：月底盘点' },
}

/** 进货, 报损, 盘点: each line of the book carries its note. */
export function StockForm({ goodsId, stock, onWritten }: Props) {
  const write = useCommand('market.stock', {
    done: (answer) => `记上账了，现在有 ${answer.stock} 件`,
    onDone: (answer) => onWritten(answer.stock),
  })
  const { values, change, problem, submit } = useForm<Values>({
    draft: `stock:${goodsId}`,
    start,
    check: ({ move, typed, note, cost }) => ({
      typed: quantityOf(move, typed, stock) === null ? '写一个数' : undefined,
      note: owed(note, '写一句，以后对账好查'),
      cost:
        move === 'bought' && cost.trim() !== '' && fenIn(cost, limits.costFen) === null
          ? '写个钱数，如 123.50'
          : undefined,
    }),
    send: ({ move, typed, note, cost, photos }) => {
      const quantity = quantityOf(move, typed, stock)
      if (quantity === null) return undefined
      const line = { goodsId, kind: move, quantity, note: note.trim() }
      const costFen = fenIn(cost, limits.costFen)
      if (move !== 'bought') return write.run(line)
      return write.run({
        ...line,
        ...(costFen === null ? {} : { costFen }),
        photos: photos.map(({ photoId }) => photoId),
      })
    },
  })
  const { move, typed, note, cost, photos } = values
  const after = stockAfter(move, typed, stock)
  const asked = asks[move]
  const same = move === 'adjusted' && typed.trim() === String(stock)
  return (
    <View className="counter-form">
      <Segments
        value={move}
        onChange={(chosen) => change({ move: chosen })}
        options={moves.map((value) => ({ value, text: stockNames[value] }))}
      />
      <Field
        label={asked.pieces}
        keyboard="number"
        max={String(limits.stockPieces).length}
        value={typed}
        error={same ? '和账上一样，不用改' : problem('typed')}
        onChange={(words) => change({ typed: words })}
      />
      <Field
        label={asked.note}
        placeholder={asked.noteHolder}
        max={limits.note}
        value={note}
        error={problem('note')}
        onChange={(words) => change({ note: words })}
        onDone={submit}
      />
      {move === 'bought' && (
        <>
          <Field
            label="一共花了多少元"
            hint="捐的、说不清的可以不写"
            max={12}
            value={cost}
            error={problem('cost')}
            onChange={(words) => change({ cost: words })}
          />
          <PhotoPicker
            value={photos}
            label="拍小票"
            onChange={(taken) => change({ photos: taken.slice(-limits.receipts) })}
          />
        </>
      )}
      <Button icon="edit" busy={write.busy} onPress={submit}>
        {after === null ? '记上账' : `记上账，变成 ${after} 件`}
      </Button>
    </View>
  )
}
