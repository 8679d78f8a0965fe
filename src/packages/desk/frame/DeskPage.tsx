import { View } from '@tarojs/components'
import { useEffect, type ReactNode } from 'react'
import { wordsFor } from '../../../words/refusals'
import { deskSeen } from '../../../app/deskFirst'
import { go } from '../../../app/navigate'
import { isStaff, loadSession, useSession } from '../../../app/session'
import { useWide } from '../../../app/useWide'
import { heading } from '../../../ui/a11y'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { ErrorState } from '../../../ui/ErrorState'
import { Page } from '../../../parts/Page'
import { OtherDesks } from './OtherDesks'
import type { PlaceKey } from './places'
import { SideNav } from './SideNav'
import '../../../features/desk/refusals'
import './frame.css'

interface Props {
  /** which room this is: marked in the navigation */
  at: PlaceKey
  /** what stands above the content in a wide window, where it is not what the title bar and the side say already */
  title?: string
  /** the one main action, kept in thumb's reach */
  action?: ReactNode
  children: (wide: boolean) => ReactNode
}

/** Every screen of the 工作台: on a phone a page like any other, in a wide window the rooms stand at the side. */
export function DeskPage({ at, title, action, children }: Props) {
  const wide = useWide()
  const { me, problem } = useSession()
  useEffect(deskSeen, [])
  if (me !== undefined && !isStaff(me)) return <NotForYou />
  if (me === undefined && problem) {
    return (
      <Page>
        <ErrorState text={wordsFor(problem)} onRetry={loadSession} />
      </Page>
    )
  }
  const body = children(wide)
  if (!wide)
    return (
      <Page action={action}>
        <OtherDesks />
        {body}
      </Page>
    )
  return (
    <Page wide action={action}>
      <View className="desk-frame">
        <SideNav at={at} />
        <View className="desk-main">
          {title !== undefined && (
            <View className="w-title" {...heading(2)}>
              {title}
            </View>
          )}
          {body}
        </View>
      </View>
    </Page>
  )
}

function NotForYou() {
  return (
    <Page>
      <Empty
        picture="home"
        title="工作台是社区工作人员用的"
        text="要报修、看进度，都在首页。"
        next={<Button onPress={() => go('home')}>回首页</Button>}
      />
    </Page>
  )
}
