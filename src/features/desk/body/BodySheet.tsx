import type { BodyRow } from '../../../../contract/views/body'
import { limits } from '../../../../contract/limits'
import { bodyKindNames } from '../../../../domain/body/names'
import { bodyKinds, type BodyKind } from '../../../../domain/body/kinds'
import { kindNames } from '../../../../domain/order/names'
import { orderKinds, type OrderKind } from '../../../../domain/order/types'
import { owed, useForm } from '../../../app/useForm'
import { useCommand } from '../../../cloud/useCommand'
import { officePhoneProblem } from '../../../words/phone'
import { Button } from '../../../ui/Button'
import { Choice, ChoiceMany } from '../../../ui/Choice'
import { Field, Wrong } from '../../../ui/Field'
import { Sheet } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'

interface Props {
  /** null for a new one */
  body: BodyRow | null
  /** names of the community's buildings */
  buildings: readonly string[]
  onSaved: () => void
  onClose: () => void
}

interface Writing {
  kind: BodyKind | null
  name: string
  phone: string
  buildings: readonly string[]
  orderKinds: readonly OrderKind[]
  use: 'open' | 'closed'
}

const kinds = bodyKinds.map((value) => ({ value, text: bodyKindNames[value] }))
const repairs = orderKinds.map((value) => ({ value, text: kindNames[value] }))
const uses = [
  { value: 'open', text: '在用', hint: '转办时能选' },
  { value: 'closed', text: '停用', hint: '不再转新的；转过的它还看得到、答得了' },
] as const

/** One body of the list: what it is, its name and telephone, and what is its own. */
export function BodySheet({ body, buildings, onSaved, onClose }: Props) {
  const put = useCommand('body.put', { done: '保存好了', onDone: onSaved })
  const { values, change, problem, submit } = useForm<Writing>({
    draft: `body:${body?.bodyId ?? 'new'}`,
    start: {
      ...{ kind: body?.kind ?? null, name: body?.name ?? '', phone: body?.phone ?? '' },
      ...{ buildings: body?.buildings ?? [], orderKinds: body?.orderKinds ?? [] },
      use: body?.open === false ? 'closed' : 'open',
    },
    check: ({ kind, name, phone }) => ({
      kind: kind === null ? '点一下是哪一类' : undefined,
      name: owed(name, '写上单位名称，居民看得到'),
      phone: officePhoneProblem(phone),
    }),
    send: ({ kind, use, ...written }) =>
      kind !== null &&
      put.run({
        ...written,
        ...(body === null ? {} : { bodyId: body.bodyId }),
        kind,
        buildings: [...written.buildings],
        orderKinds: [...written.orderKinds],
        open: use === 'open',
      }),
  })
  // One that stood on the list when it was written stays to be taken away.
  const known = [...new Set([...buildings, ...values.buildings])]
  return (
    <Sheet
      open
      title={body === null ? '加一家单位' : body.name}
      onClose={onClose}
      action={
        <Button busy={put.busy} onPress={submit}>
          保存
        </Button>
      }
    >
      <Choice label="哪一类" value={values.kind} onChange={(kind) => change({ kind })} options={kinds} />
      <Wrong words={problem('kind')} />
      <Field
        label="单位名称"
        value={values.name}
        max={limits.name}
        error={problem('name')}
        onChange={(name) => change({ name })}
      />
      <Field
        label="电话"
        value={values.phone}
        max={limits.phone}
        error={problem('phone')}
        onChange={(phone) => change({ phone })}
      />
      <Words size="soft">管哪些楼（一栋不点，就是都管）</Words>
      <ChoiceMany
        label="管哪些楼"
        options={known.map((value) => ({ value, text: value }))}
        values={values.buildings}
        onChange={(chosen) => change({ buildings: chosen })}
      />
      <Words size="soft">主要管哪些修（转办时排在前面）</Words>
      <ChoiceMany
        label="主要管哪些修"
        options={repairs}
        values={values.orderKinds}
        onChange={(chosen) => change({ orderKinds: chosen })}
      />
      {body !== null && (
        <Choice rows label="还用不用" value={values.use} onChange={(use) => change({ use })} options={uses} />
      )}
    </Sheet>
  )
}
