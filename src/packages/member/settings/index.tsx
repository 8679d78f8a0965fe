import { Settings } from '../../../features/members/Settings'
import { Page } from '../../../ui/Page'

export default function SettingsPage() {
  return (
    <Page>
      <Settings />
    </Page>
  )
}
