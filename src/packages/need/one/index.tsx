import { useParams } from '../../../app/navigate'
import { useQuery } from '../../../cloud/useQuery'
import { NeedStory } from '../../../parts/need/NeedStory'
import { Loaded } from '../../../parts/Loaded'
import { NeedWork } from '../../../parts/need/NeedWork'
import { Page } from '../../../parts/Page'
import { now } from '../../../platform/clock'

/** One need (C1), with what I may do with it. */
export default function NeedPage() {
  const { needId = '' } = useParams('need')
  const query = useQuery('need.get', { needId })
  return (
    <Page onRefresh={query.refresh}>
      <Loaded query={query}>
        {(need) => (
          <>
            <NeedStory need={need} now={now()} />
            <NeedWork need={need} now={now()} onDone={query.refresh} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
