import { Leave } from '../../../features/members/Leave'
import { Page } from '../../../ui/Page'

export default function LeavePage() {
  return (
    <Page>
      <Leave />
    </Page>
  )
}
