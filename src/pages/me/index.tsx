import { chooseFont, fontChoices, useAppearance, type FontChoice } from '../../lib/appearance'
import { sayHome } from '../../lib/format/words'
import { useSession } from '../../lib/session'
import { Avatar } from '../../ui/Avatar'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/Choice'
import { Page } from '../../ui/Page'
import { Grow, Row } from '../../ui/Row'
import { Section } from '../../ui/Section'
import { Words } from '../../ui/Words'

const fontWords: readonly { value: FontChoice; text: string }[] = [
  { value: 'phone', text: '跟着手机' },
  ...fontChoices.map((value, index) => ({ value, text: ['标准', '大', '很大', '最大'][index] ?? '' })),
]

export default function Me() {
  const me = useSession((session) => session.me)
  const font = useAppearance((appearance) => appearance.font)
  return (
    <Page>
      {me && (
        <Card>
          <Row>
            <Avatar name={me.name} large />
            <Grow>
              <Words size="title">{me.name}</Words>
              {me.home && <Words size="soft">{sayHome(me.home)}</Words>}
            </Grow>
          </Row>
        </Card>
      )}
      <Section title="字的大小">
        <Choice options={fontWords} value={font} onChange={chooseFont} />
      </Section>
    </Page>
  )
}
