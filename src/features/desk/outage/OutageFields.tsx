import { View } from '@tarojs/components'
import { limits } from '../../../../contract/limits'
import { outageLimits } from '../../../../domain/outage/limits'
import { outageNames } from '../../../../domain/outage/names'
import { outageKinds } from '../../../../domain/outage/types'
import { useSession } from '../../../app/session'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Choice, ChoiceMany } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { DateRow } from '../../../ui/PickerRow'
import { Row } from '../../../ui/Row'
import { Segments } from '../../../ui/Segments'
import { now } from '../../../platform/clock'
import { useSubmit } from '../../../app/useForm'
import { isoDay } from '../../../words/dates'
import { problemsOf, type OutageForm } from './draft'
import '../desk.css'

interface Props {
  title: string
  form: OutageForm
  change: (some: Partial<OutageForm>) => void
  /** the button's words */
  send: string
  busy: boolean
  onSend: () => unknown
  onClose: () => void
}

/** What is cut off, where, from when until when, and what to do meanwhile. */
export function OutageFields({ title, form, change, send, busy, onSend, onClose }: Props) {
  const buildings = useSession((state) => state.community?.buildings ?? [])
  const { problem, submit } = useSubmit(problemsOf(form, now()), onSend)
  return (
    <Card title={title} className="desk-form">
      <Choice
        label="停什么"
        options={outageKinds.map((value) => ({ value, text: outageNames[value] }))}
        value={form.kind}
        onChange={(kind) => change({ kind })}
      />
      <View className="w-text">哪些楼？不选就是全社区</View>
      <ChoiceMany
        label="哪些楼"
        options={buildings.map(({ name }) => ({ value: name, text: name }))}
        values={form.buildings}
        onChange={(chosen) => change({ buildings: chosen })}
      />
      <Times form={form} change={change} problem={problem} />
      <Field
        area
        label="说明（可以不填）"
        hint="为什么停、要准备什么；不写门牌和人名"
        value={form.words}
        max={outageLimits.words}
        onChange={(words) => change({ words })}
      />
      <Field
        label="有事打哪个电话（可以不填）"
        placeholder="如燃气公司的电话"
        keyboard="number"
        value={form.phone}
        max={limits.phone}
        onChange={(phone) => change({ phone })}
      />
      <Row wrap>
        <Button icon="notice" busy={busy} onPress={submit}>
          {send}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          先不
        </Button>
      </Row>
    </Card>
  )
}

interface TimesProps extends Pick<Props, 'form' | 'change'> {
  problem: (field: 'startHour' | 'endHour') => string | undefined
}

function Times({ form, change, problem }: TimesProps) {
  const today = isoDay(now())
  return (
    <>
      <Segments
        value={form.begun ? 'now' : 'later'}
        onChange={(when) => change({ begun: when === 'now' })}
        options={[
          { value: 'now', text: '现在就停' },
          { value: 'later', text: '以后停' },
        ]}
      />
      {!form.begun && (
        <>
          <Card flush>
            <DateRow
              label="哪天停"
              value={form.startDay}
              start={today}
              onChange={(startDay) => change({ startDay })}
            />
          </Card>
          <Field
            label="几点停"
            value={form.startHour}
            max={6}
            error={problem('startHour')}
            onChange={(startHour) => change({ startHour })}
          />
        </>
      )}
      <Card flush>
        <DateRow
          label="哪天恢复"
          value={form.endDay}
          start={today}
          onChange={(endDay) => change({ endDay })}
        />
      </Card>
      <Field
        label="几点前恢复"
        hint="到点自己结束；说不准就写晚一点，恢复了再点一下"
        value={form.endHour}
        max={6}
        error={problem('endHour')}
        onChange={(endHour) => change({ endHour })}
      />
    </>
  )
}
