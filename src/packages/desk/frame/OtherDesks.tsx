import { View } from '@tarojs/components'
import { isStaff, useSession } from '../../../app/session'
import { switchCommunity } from '../../../app/switchCommunity'
import { a11y } from '../../../ui/a11y'
import { Icon } from '../../../ui/Icon'
import { pressed } from '../../../ui/pressed'

/** The desks of other communities at which I work, too: each one tap away (C8). */
export function OtherDesks() {
  const { me, communities } = useSession()
  const others = communities.filter((each) => each.communityId !== me?.communityId && isStaff(each))
  return (
    <>
      {others.map(({ communityId, name }) => (
        <View
          key={communityId}
          className="desk-nav-place"
          onClick={pressed(() => switchCommunity(communityId, 'desk'))}
          {...a11y('button', { label: `换到${name}`, focusable: true })}
        >
          <Icon name="building" />
          {name}
        </View>
      ))}
    </>
  )
}
