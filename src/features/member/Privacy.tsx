import { View } from '@tarojs/components'
import { openContract } from '../../platform/privacy'
import { neverDone, privacyFacts } from '../../app/privacyFacts'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Grow, Row } from '../../ui/Row'
import { Words } from '../../ui/Words'

/** What is collected and why, in words a neighbour would use. */
export function Privacy() {
  return (
    <>
      <Words size="soft">我们只要修东西用得上的，每一样都说清楚。</Words>
      {privacyFacts.map(({ what, why, who, kept }) => (
        <Card key={what} title={what}>
          <Words>{`为什么：${why}。`}</Words>
          <Words size="soft">{`谁看得到：${who}。`}</Words>
          <Words size="soft">{`留多久：${kept}。`}</Words>
        </Card>
      ))}
      <Card title="我们不做的">
        {neverDone.map((words) => (
          <Row key={words} top>
            <View>
              <Icon name="shield" />
            </View>
            <Grow>{words}</Grow>
          </Row>
        ))}
      </Card>
      {openContract && (
        <Button kind="plain" onPress={openContract}>
          看微信里的隐私保护指引
        </Button>
      )}
    </>
  )
}
