import type { InputOf } from '../../../contract/actions'
import type { Building } from '../../../domain/community/types'
import type { Home } from '../../../domain/kernel/home'
import { owed, type Problems } from '../../app/useForm'
import { isWholeHome, noHome } from '../../parts/BuildingPicker'
import { phoneProblem } from '../../words/phone'

export interface Asking {
  name: string
  phone: string
  home: Home
  relation: string
  confirms: 'yes' | 'no'
}

export const noAsking: Asking = { name: '', phone: '', home: noHome, relation: '', confirms: 'yes' }

/** What is missing or looks wrong, in words. */
export const askingProblems = (
  { name, phone, home, relation }: Asking,
  buildings: readonly Building[],
): Problems<'name' | 'phone' | 'home' | 'relation'> => ({
  name: owed(name, '请写上他的姓名'),
  phone: phoneProblem(phone),
  home: isWholeHome(home, buildings) ? undefined : '请选好楼号、单元，写上门牌号',
  relation: owed(relation, '您是他的什么人？'),
})

/** As it is sent. */
export const askInput = ({ name, phone, home, relation, confirms }: Asking): InputOf<'proxy.ask'> => ({
  name: name.trim(),
  phone,
  home: { ...home, room: home.room.trim() },
  relation: relation.trim(),
  mayConfirm: confirms === 'yes',
})
