import { useSession } from '../../app/session'
import { switchCommunity } from '../../app/switchCommunity'
import { Card } from '../../ui/Card'
import { PickerRow } from '../../ui/PickerRow'

/** The other communities I belong to, each one tap away (C8); nothing for most people. */
export function OtherCommunities() {
  const { me, communities } = useSession()
  const others = communities.filter(({ communityId }) => communityId !== me?.communityId)
  if (others.length === 0) return null
  return (
    <Card flush>
      {others.map(({ communityId, name }) => (
        <PickerRow
          key={communityId}
          icon="building"
          label={`换到${name}`}
          onPress={() => switchCommunity(communityId, 'me')}
        />
      ))}
    </Card>
  )
}
