import { MyData } from '../../../features/members/MyData'
import { Settings } from '../../../features/members/Settings'
import { useSession } from '../../../lib/session'
import { Page } from '../../../ui/Page'

export default function SettingsPage() {
  const me = useSession((state) => state.me)
  return (
    <Page>
      <Settings />
      {me && <MyData />}
    </Page>
  )
}
