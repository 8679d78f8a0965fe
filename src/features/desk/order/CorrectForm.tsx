import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { knownHome } from '../../../../domain/community/homes'
import { sameHome } from '../../../../domain/kernel/home'
import { normalPhone } from '../../../../domain/kernel/phone'
import { owed, useForm } from '../../../app/useForm'
import { useSession } from '../../../app/session'
import { BuildingPicker } from '../../../parts/BuildingPicker'
import { PhotoPicker, type PickedPhoto } from '../../../parts/photos/PhotoPicker'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { owesCallback } from '../parts/marks'

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'order.correct'>) => unknown
}

const startOf = (row: DeskRow) => ({
  name: row.reporterName,
  phone: row.reporterPhone,
  home: row.home,
  note: row.resultNote,
  reason: '',
  photos: [] as readonly PickedPhoto[],
})
type Values = ReturnType<typeof startOf>

/** Put right, with a reason (S9), or pictures that the desk took on the spot (R2). What is left as it was is not sent. */
export function CorrectForm({ row, busy, onSend }: Props) {
  const buildings = useSession((state) => state.community?.buildings) ?? []
  const { values, change, problem, submit } = useForm<Values>({
    draft: `correct:${row.orderId}`,
    start: startOf(row),
    check: (written) => {
      const changed = changesIn(row, written)
      const named = 'name' in changed || 'phone' in changed
      return {
        name: named ? owed(written.name, '姓名不能空着') : undefined,
        phone: 'phone' in changed && normalPhone(written.phone) === null ? '电话不对' : undefined,
        home: 'home' in changed && knownHome({ buildings }, written.home) === null ? '选到门牌号' : undefined,
        reason: Object.keys(changed).length > 0 ? owed(written.reason, '写一句为什么改') : undefined,
      }
    },
    send: (written) =>
      onSend({
        ...{ orderId: row.orderId, ...changesIn(row, written) },
        ...{ reason: written.reason.trim(), photos: written.photos.map(({ photoId }) => photoId) },
      }),
  })
  return (
    <View className="desk-form">
      {owesCallback(row) && (
        <>
          <Field
            label="姓名"
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
        </>
      )}
      <BuildingPicker
        buildings={buildings}
        value={values.home}
        error={problem('home')}
        onChange={(home) => change({ home })}
      />
      {row.finishedAt !== null && (
        <Field label="做了什么" value={values.note} max={limits.note} onChange={(note) => change({ note })} />
      )}
      <PhotoPicker value={values.photos} label="补照片" onChange={(photos) => change({ photos })} />
      <Field
        label="为什么改"
        value={values.reason}
        max={limits.reason}
        error={problem('reason')}
        onChange={(reason) => change({ reason })}
        onDone={submit}
      />
      <Button icon="check" busy={busy} onPress={submit}>
        改好
      </Button>
    </View>
  )
}

/** What was written otherwise than it stands there. */
function changesIn(row: DeskRow, { name, phone, home, note }: Values) {
  const written = phone.trim() === '' ? '' : (normalPhone(phone) ?? phone)
  return {
    ...(owesCallback(row) && name.trim() !== row.reporterName ? { name: name.trim() } : {}),
    ...(owesCallback(row) && written !== row.reporterPhone ? { phone: written } : {}),
    ...(sameHome(home, row.home) ? {} : { home }),
    ...(row.finishedAt !== null && note.trim() !== '' && note.trim() !== row.resultNote
      ? { note: note.trim() }
      : {}),
  }
}
