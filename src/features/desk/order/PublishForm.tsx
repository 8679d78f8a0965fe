import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { defaultGates, gateTerms } from '../../../../domain/community/gates'
import type { Hazard } from '../../../../domain/order/hazards'
import { tellsPrivate } from '../../../../domain/order/summary'
import type { OrderKind } from '../../../../domain/order/types'
import { useSession } from '../../../app/session'
import { owed, useForm } from '../../../app/useForm'
import { gateName } from '../../../words/gate'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { DangerRow } from '../parts/DangerRow'
import { KindRow } from '../parts/KindRow'
import { Note } from '../../../ui/Notice'
import { Stepper } from '../../../ui/Stepper'
import { privateSide, proposedSummary } from './proposedSummary'

interface Draft {
  summary: string
  kind: OrderKind
  /** null: as it was reported */
  dangers: readonly Hazard[] | null
  /** how somebody knows that a danger that was told of is none */
  why: string
  slots: number
}

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'order.publish'>) => unknown
}

/** Said while it is typed: everybody would read it. */
const telling = (row: DeskRow, summary: string): string | undefined =>
  tellsPrivate(summary.trim(), privateSide(row))
    ? '这句话里有门牌、姓名或电话，全群都会看到，请去掉'
    : undefined

const clearedIn = (row: DeskRow, dangers: Draft['dangers']) =>
  row.dangers.filter((one) => dangers !== null && !dangers.includes(one))

/** 发布到抢单: public words, kind, dangers and how many people; one button. What only a firm may touch cannot be published. */
export function PublishForm({ row, busy, onSend }: Props) {
  const gates = useSession((state) => state.community?.gates) ?? defaultGates
  const { values, change, problem, submit } = useForm<Draft>({
    draft: `publish:${row.orderId}`,
    start: {
      ...{ summary: proposedSummary(row), kind: row.kind, slots: row.slots },
      ...{ dangers: null, why: '' },
    },
    check: ({ summary, dangers, why }) => ({
      summary: owed(summary, '写一句要修什么，师傅好判断能不能接') ?? telling(row, summary),
      why: clearedIn(row, dangers).length > 0 ? owed(why, '写一句是怎么知道的') : undefined,
    }),
    send: ({ summary, kind, dangers, why, slots }) =>
      onSend({
        ...{ orderId: row.orderId, summary: summary.trim(), kind, slots },
        ...(dangers === null ? {} : { dangers: [...dangers], why: why.trim() }),
      }),
  })
  const { summary, kind, dangers, why, slots } = values
  const words = summary.trim()
  const cleared = clearedIn(row, dangers)
  const { firm } = gateTerms(gates, kind, dangers ?? row.dangers)
  return (
    <View className="desk-form">
      {row.wordsHeld && (
        <Note tone="amber" icon="clock">
          待审：报修时微信没能检查这段话。请看一眼，没有不合适的再发布。
        </Note>
      )}
      <Field
        area
        label="给大家看的话"
        hint={`抢单的人看到的是：${row.home.building} · ${words || '……'}`}
        value={summary}
        max={limits.summary}
        error={problem('summary') ?? telling(row, summary)}
        onChange={(typed) => change({ summary: typed })}
      />
      <KindRow value={kind} onChange={(chosen) => change({ kind: chosen })} />
      <DangerRow value={dangers ?? row.dangers} onChange={(chosen) => change({ dangers: chosen })} />
      {cleared.length > 0 && (
        <Field
          label={`怎么知道不是${cleared.map(gateName).join('、')}`}
          placeholder="如：打电话问过，只是灶台旁的柜门"
          value={why}
          max={limits.reason}
          error={problem('why')}
          onChange={(typed) => change({ why: typed })}
        />
      )}
      {firm.length > 0 && <FirmNote names={firm.map(gateName)} />}
      <View className="desk-setting">
        <View className="w-field-label w-grow">要几个人</View>
        <Stepper
          unit="人"
          value={slots}
          min={1}
          max={limits.slots}
          onChange={(count) => change({ slots: count })}
        />
      </View>
      <Button icon="send" busy={busy} disabled={firm.length > 0} onPress={submit}>
        发布到抢单
      </Button>
    </View>
  )
}

function FirmNote({ names }: { names: readonly string[] }) {
  return (
    <Note tone="amber" icon="shield">
      {`${names.join('、')}要专业单位来办，不能发给志愿者。请点下面的“转办给物业等单位”。`}
    </Note>
  )
}
