import type { CommunityView } from '../../contract/views/community'
import { device } from '../platform/device'
import { Button } from '../ui/Button'

/** For everyone who would rather speak. */
export function CallCommunity({ community }: { community: CommunityView | undefined }) {
  if (community === undefined) return null
  return (
    <Button kind="quiet" icon="phone" onPress={() => device.call(community.phone)}>
      {`给社区打电话 ${community.phone}`}
    </Button>
  )
}
