import type { ConsentView } from '../../../../contract/views/proxy'
import { useQuery } from '../../../cloud/useQuery'
import { go } from '../../../app/navigate'
import { now } from '../../../platform/clock'
import { Helped } from '../../../features/proxy/Helped'
import { Helper } from '../../../features/proxy/Helper'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { Button } from '../../../ui/Button'
import { Section } from '../../../ui/Section'
import { Words } from '../../../ui/Words'

/** For whom I report, and who reports for me (R3). */
export default function FamilyPage() {
  const consents = useQuery('proxy.mine', {})
  return (
    <Page
      onRefresh={consents.refresh}
      action={
        <Button icon="plus" onPress={() => go('askProxy')}>
          再替一位家人办
        </Button>
      }
    >
      <Words size="soft">
        家里老人不会用手机，您可以替他报修。先要他点头：他自己答复，或者社区打电话问他。
      </Words>
      <Loaded query={consents}>
        {(all) => (
          <>
            <Side title="替我办的人" side="principal" all={all} onChanged={consents.refresh} />
            <Side title="我替家人办" side="helper" all={all} onChanged={consents.refresh} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface SideProps {
  title: string
  side: ConsentView['side']
  all: readonly ConsentView[]
  onChanged: () => unknown
}

function Side({ title, side, all, onChanged }: SideProps) {
  const theirs = all.filter((consent) => consent.side === side)
  if (theirs.length === 0) return null
  const One = side === 'helper' ? Helped : Helper
  return (
    <Section title={title}>
      {theirs.map((consent) => (
        <One key={consent.consentId} consent={consent} now={now()} onChanged={onChanged} />
      ))}
    </Section>
  )
}
