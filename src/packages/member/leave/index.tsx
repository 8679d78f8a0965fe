import { Leave } from '../../../features/member/Leave'
import { Page } from '../../../parts/Page'

export default function LeavePage() {
  return (
    <Page>
      <Leave />
    </Page>
  )
}
