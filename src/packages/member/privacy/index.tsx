import { Privacy } from '../../../features/member/Privacy'
import { Page } from '../../../parts/Page'

export default function PrivacyPage() {
  return (
    <Page reads>
      <Privacy />
    </Page>
  )
}
