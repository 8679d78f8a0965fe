import { useQuery } from '../../../cloud/useQuery'
import { now } from '../../../platform/clock'
import { Standard } from '../../../features/points/Standard'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'

export default function StandardPage() {
  const standard = useQuery('points.standard', {})
  return (
    <Page reads>
      <Loaded query={standard}>{(data) => <Standard standard={data} now={now()} />}</Loaded>
    </Page>
  )
}
