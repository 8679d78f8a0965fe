import { Privacy } from '../../../features/members/Privacy'
import { Page } from '../../../ui/Page'

export default function PrivacyPage() {
  return (
    <Page>
      <Privacy />
    </Page>
  )
}
