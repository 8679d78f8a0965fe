import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'

/** For somebody who has not joined: what it is for, and the one step to take. */
export function JoinInvitation({
  communityName,
  onJoin,
}: {
  communityName: string | undefined
  onJoin: () => void
}) {
  return (
    <Empty
      picture="home"
      title={communityName ? `欢迎来到${communityName}` : '欢迎'}
      text="家里东西坏了，拍张照片就有邻居来修。先告诉社区您住哪儿，一分钟就好。"
      next={<Button onPress={onJoin}>加入社区</Button>}
    />
  )
}
