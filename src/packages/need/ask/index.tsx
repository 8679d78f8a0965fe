import { goInstead } from '../../../app/navigate'
import { AskForm } from '../../../features/need/AskForm'
import { Page } from '../../../parts/Page'

export default function AskNeedPage() {
  return (
    <Page>
      <AskForm onAsked={(needId) => goInstead('need', { needId })} />
    </Page>
  )
}
