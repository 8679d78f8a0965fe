import { limits } from '../../../../contract/limits'
import type { UnitRow } from '../../../../contract/views/unit'
import { dayMs } from '../../../../domain/kernel/time'
import { unitLimits } from '../../../../domain/unit/limits'
import { owed, useForm } from '../../../app/useForm'
import { useCommand } from '../../../cloud/useCommand'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { Row } from '../../../ui/Row'
import '../../../parts/unit/refusals'

interface Props {
  /** the one whose agreement runs on; absent for a new one */
  unit?: UnitRow
  onDone: () => unknown
  onClose: () => void
}

const years = [1, 2, 3].map((value) => ({ value, text: `${value} 年` }))

/** Writes down an agreement, or lets it run longer. */
export function UnitForm({ unit, onDone, onClose }: Props) {
  const done = () => {
    onClose()
    onDone()
  }
  const sign = useCommand('unit.sign', { done: '登记好了，再指定谁代表', onDone: done })
  const renew = useCommand('unit.renew', { done: '续好了', onDone: done })
  const { values, change, problem, submit } = useForm({
    draft: `unit:${unit?.unitId ?? 'new'}`,
    start: {
      ...{ name: unit?.name ?? '', phone: unit?.desk?.phone ?? '', agreement: unit?.agreement ?? '' },
      years: 1,
    },
    check: ({ name, phone }) => ({
      name: owed(name, '写单位的名称'),
      phone: owed(phone, '写单位的电话'),
    }),
    send: ({ name, phone, agreement, years: term }) => {
      const from = unit?.from ?? now()
      // A new term begins where the old one ends, or today when it has ended already.
      const until = Math.max(unit?.until ?? from, now()) + term * 365 * dayMs
      const terms = { name: name.trim(), phone: phone.trim(), agreement: agreement.trim(), from, until }
      return unit === undefined ? sign.run(terms) : renew.run({ unitId: unit.unitId, ...terms })
    },
  })
  return (
    <Card title={unit === undefined ? '登记共建协议' : '续签'}>
      <Field
        label="单位名称"
        value={values.name}
        max={unitLimits.name}
        error={problem('name')}
        onChange={(name) => change({ name })}
      />
      <Field
        label="单位电话"
        value={values.phone}
        max={limits.phone}
        error={problem('phone')}
        onChange={(phone) => change({ phone })}
      />
      <Field
        area
        label="约定了什么（大家看得到）"
        value={values.agreement}
        max={unitLimits.agreement}
        onChange={(agreement) => change({ agreement })}
      />
      <Choice
        label={unit === undefined ? '从今天起签几年' : '再签几年'}
        options={years}
        value={values.years}
        onChange={(term) => change({ years: term })}
      />
      <Row wrap>
        <Button icon="check" busy={sign.busy || renew.busy} onPress={submit}>
          {unit === undefined ? '登记' : '续签'}
        </Button>
        <Button kind="plain" onPress={onClose}>
          先不办
        </Button>
      </Row>
    </Card>
  )
}
