import { MyData } from '../../../features/member/MyData'
import { Settings } from '../../../features/member/Settings'
import { useSession } from '../../../app/session'
import { Page } from '../../../parts/Page'

export default function SettingsPage() {
  const me = useSession((state) => state.me)
  return (
    <Page>
      <Settings />
      {me && <MyData />}
    </Page>
  )
}
