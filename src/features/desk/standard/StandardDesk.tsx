import { View } from '@tarojs/components'
import type { StandardVersion } from '../../../../contract/views/points'
import { usePages } from '../../../cloud/usePages'
import { hasRole, useSession } from '../../../app/session'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Note } from '../../../ui/Notice'
import { Section } from '../../../ui/Section'
import { Words } from '../../../ui/Words'
import { sayDay } from '../../../words/dates'
import { ListState } from '../parts/ListState'
import { StandardForm } from './StandardForm'
import './standard.css'

const noInput = {}

/** 积分标准 at the desk: the secretary publishes the next version; everybody reads what each one changed, and who (P1, S11). */
export function StandardDesk() {
  const me = useSession((state) => state.me)
  const versions = usePages('points.standards', noInput)
  const current = versions.rows[0]?.standard
  if (current === undefined) return <ListState query={{ ...versions, waiting: true }} empty={null} />
  return (
    <View className="standard-desk">
      {hasRole(me, 'secretary') ? (
        <StandardForm key={current.version} standard={current} onPublished={versions.refresh} />
      ) : (
        <Note>积分标准由书记来改，您可以在这里看每一版改了什么。</Note>
      )}
      <Section title="每一版">
        {versions.rows.map((version) => (
          <Version key={version.standard.version} version={version} />
        ))}
        {versions.more && (
          <Button kind="plain" busy={versions.loadingMore} onPress={versions.loadMore}>
            加载更多
          </Button>
        )}
      </Section>
    </View>
  )
}

function Version({ version: { standard, byName, changes } }: { version: StandardVersion }) {
  const { version, publishedAt } = standard
  return (
    <Card title={`第 ${version} 版`}>
      <Words size="small">
        {version === 1 ? '开始时就有' : `${sayDay(publishedAt)}公布${byName === '' ? '' : `，${byName}定的`}`}
      </Words>
      {changes.map((words) => (
        <Words key={words}>{words}</Words>
      ))}
    </Card>
  )
}
