import type { InputOf } from '../../../../contract/actions'
import type { MemberRow } from '../../../../contract/views/member'
import { roleNames, volunteerStatusNames } from '../../../../domain/member/names'
import type { Role } from '../../../../domain/member/types'
import type { IconName } from '../../../ui/Icon'
import type { Tone } from '../../../ui/tone'

export type DeskRole = InputOf<'member.appoint'>['roles'][number]

/** The roles of the desk as the secretary gives them, with what each may do. */
export const deskRoles: readonly { value: DeskRole; text: string; hint: string }[] = [
  { value: 'staff', text: roleNames.staff, hint: '能进工作台：受理、代报、评分、核销；不能贴公示、改规则' },
  { value: 'secretary', text: roleNames.secretary, hint: '工作台的事都能办，还能定谁来办、改规则、导出' },
  {
    value: 'property',
    text: roleNames.property,
    hint: '在物业或别的转办单位干活：接、答转给那家的单子；不能进工作台',
  },
]

interface Tag {
  tone: Tone
  icon: IconName
  text: string
}

const roleTags: Readonly<Partial<Record<Role, Tag>>> = {
  secretary: { tone: 'red', icon: 'shield', text: roleNames.secretary },
  staff: { tone: 'blue', icon: 'user', text: roleNames.staff },
  property: { tone: 'grey', icon: 'building', text: roleNames.property },
}

const volunteerTags: Readonly<Record<NonNullable<MemberRow['volunteer']>, Tag>> = {
  approved: { tone: 'green', icon: 'heart', text: roleNames.volunteer },
  applied: { tone: 'amber', icon: 'clock', text: `志愿者${volunteerStatusNames.applied}` },
  suspended: { tone: 'amber', icon: 'pause', text: `志愿者${volunteerStatusNames.suspended}` },
  refused: { tone: 'grey', icon: 'close', text: `志愿者${volunteerStatusNames.refused}` },
}

/** What somebody is here, as tags; nobody is nothing: then they are a 居民. */
export function tagsOf({ roles, volunteer }: Pick<MemberRow, 'roles' | 'volunteer'>): readonly Tag[] {
  const tags = (['secretary', 'staff', 'property'] as const).flatMap((role) =>
    roles.includes(role) ? [roleTags[role]].filter((tag) => tag !== undefined) : [],
  )
  if (volunteer !== null) tags.push(volunteerTags[volunteer])
  return tags.length > 0 ? tags : [{ tone: 'grey', icon: 'home', text: roleNames.resident }]
}

/** Only the roles the secretary can give and take. */
export const deskRolesOf = (roles: readonly Role[]): DeskRole[] =>
  deskRoles.map(({ value }) => value).filter((value) => roles.includes(value))

export const filters = [
  { value: 'all', text: '全部' },
  { value: 'secretary', text: roleNames.secretary },
  { value: 'staff', text: roleNames.staff },
  { value: 'volunteer', text: '志愿者' },
  { value: 'property', text: roleNames.property },
] as const
export type Filter = (typeof filters)[number]['value']

export const empties: Readonly<Record<Filter, { title: string; text: string }>> = {
  all: { title: '还没有成员', text: '居民扫社区码加入以后，会出现在这里。' },
  secretary: { title: '还没有书记', text: '在“全部”里点一个人，勾上“书记”。' },
  staff: { title: '还没有社区工作者', text: '在“全部”里点一个人，勾上“社区工作者”，他就能进工作台。' },
  volunteer: { title: '还没有志愿者', text: '居民在手机上报名，您在“志愿者”里审核通过。' },
  property: { title: '还没有物业的人', text: '在“全部”里点一个人，勾上“物业”。' },
}
