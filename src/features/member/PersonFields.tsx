import type { InputOf } from '../../../contract/actions'
import type { Building } from '../../../domain/community/types'
import type { Home } from '../../../domain/kernel/home'
import { limits } from '../../../contract/limits'
import { owed, type Problems } from '../../app/useForm'
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
  /** what is wrong with a field, once it may be said */
  problem: (field: keyof PersonForm) => string | undefined
}

/** What is missing or looks wrong, in words. */
export const personProblems = (
  { name, phone, home }: PersonForm,
  buildings: readonly Building[],
): Problems<keyof PersonForm> => ({
  name: owed(name, '请写上姓名'),
  phone: phoneProblem(phone),
  home: isWholeHome(home, buildings) ? undefined : '请选好楼号、单元，写上门牌号',
})

/** As it is sent, for joining and for correcting. */
export const personInput = ({
  name,
  phone,
  home,
}: PersonForm): Omit<InputOf<'member.join'>, 'communityId'> => ({
  name: name.trim(),
  phone,
  home: { ...home, room: home.room.trim() },
})

/** Who I am and where I live: the same questions for joining and for correcting. */
export function PersonFields({ form, onChange, buildings, problem }: Props) {
  return (
    <>
      <Field
        label="您怎么称呼"
        placeholder="姓名，师傅上门好称呼"
        keyboard="nickname"
        max={limits.name}
        value={form.name}
        error={problem('name')}
        onChange={(name) => onChange({ name })}
      />
      <Field
        label="电话"
        hint="只给社区和接单的师傅看，修完师傅就看不到了"
        placeholder="手机号或座机"
        keyboard="number"
        max={limits.phone}
        value={form.phone}
        error={problem('phone')}
        onChange={(phone) => onChange({ phone })}
      />
      <WechatPhone onPhone={(phone) => onChange({ phone })} />
      <Card title="住哪里">
        <BuildingPicker
          buildings={buildings}
          value={form.home}
          error={problem('home')}
          onChange={(home) => onChange({ home })}
        />
      </Card>
    </>
  )
}
