import type { InputOf } from '../../../contract/actions'
import type { Building } from '../../../domain/community/types'
import type { Home } from '../../../domain/kernel/home'
import { limits } from '../../../contract/limits'
import { BuildingPicker, isWholeHome } from '../../parts/BuildingPicker'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { phoneProblem } from '../../words/phone'
import { WechatPhone } from './WechatPhone'

export interface PersonForm {
  name: string
  phone: string
  home: Home
}

interface Props {
  form: PersonForm
  onChange: (change: Partial<PersonForm>) => void
  buildings: readonly Building[]
  /** the person pressed the button and something is missing */
  asked: boolean
}

/** Name, phone and home are there and look right. */
export const isWholePerson = ({ name, phone, home }: PersonForm, buildings: readonly Building[]): boolean =>
  name.trim() !== '' && phoneProblem(phone) === undefined && isWholeHome(home, buildings)

export const joinInput = (
  communityId: string,
  { name, phone, home }: PersonForm,
): InputOf<'member.join'> => ({
  communityId,
  name: name.trim(),
  phone,
  home: { ...home, room: home.room.trim() },
})

/** Who I am and where I live: the same questions for joining and for correcting. */
export function PersonFields({ form, onChange, buildings, asked }: Props) {
  return (
    <>
      <Field
        label="您怎么称呼"
        placeholder="姓名，师傅上门好称呼"
        keyboard="nickname"
        max={limits.name}
        value={form.name}
        error={asked && form.name.trim() === '' ? '请写上姓名' : undefined}
        onChange={(name) => onChange({ name })}
      />
      <Field
        label="电话"
        hint="只给接单的师傅看，修完就看不到了"
        placeholder="手机号或座机"
        keyboard="number"
        max={limits.phone}
        value={form.phone}
        error={asked ? phoneProblem(form.phone) : undefined}
        onChange={(phone) => onChange({ phone })}
      />
      <WechatPhone onPhone={(phone) => onChange({ phone })} />
      <Card title="住哪里">
        <BuildingPicker
          buildings={buildings}
          value={form.home}
          error={asked && !isWholeHome(form.home, buildings) ? '请选好楼号、单元，写上门牌号' : undefined}
          onChange={(home) => onChange({ home })}
        />
      </Card>
    </>
  )
}
