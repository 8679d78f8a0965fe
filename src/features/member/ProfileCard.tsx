import type { CommunityView } from '../../../contract/views/community'
import type { MeView } from '../../../contract/views/member'
import { sayHome } from '../../words/people'
import { Avatar } from '../../ui/Avatar'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Grow, Row } from '../../ui/Row'
import { Words } from '../../ui/Words'

interface Props {
  me: MeView
  community: CommunityView | undefined
  onEdit: () => void
}

const roleWords = [
  ['secretary', '社区书记'],
  ['staff', '社区工作者'],
  ['property', '物业'],
  ['volunteer', '维修志愿者'],
] as const

/** Who I am here. */
export function ProfileCard({ me, community, onEdit }: Props) {
  const role = roleWords.find(([name]) => me.roles.includes(name))?.[1] ?? '居民'
  return (
    <Card onPress={onEdit} label="改我的资料">
      <Row>
        <Avatar name={me.name} large />
        <Grow>
          <Words size="title">{me.name}</Words>
          <Words size="small">{[community?.name, role].filter(Boolean).join(' · ')}</Words>
          {me.home && <Words size="small">{sayHome(me.home)}</Words>}
        </Grow>
        <Icon name="edit" />
      </Row>
    </Card>
  )
}
