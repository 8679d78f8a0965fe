import { useQuery } from '../../../lib/cloud/useQuery'
import { now } from '../../../lib/time'
import { Standard } from '../../../features/points/Standard'
import { Loaded } from '../../../ui/Loaded'
import { Page } from '../../../ui/Page'

export default function StandardPage() {
  const standard = useQuery('points.standard', {})
  return (
    <Page>
      <Loaded query={standard}>{(data) => <Standard standard={data} now={now()} />}</Loaded>
    </Page>
  )
}
