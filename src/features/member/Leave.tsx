import { useState } from 'react'
import { useCommand } from '../../cloud/useCommand'
import { wordsFor } from '../../words/refusals'
import { forgetHere } from '../../app/forget'
import { go } from '../../app/navigate'
import { useSession } from '../../app/session'
import { switchCommunity } from '../../app/switchCommunity'
import { CallCommunity } from '../../parts/CallCommunity'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { Note } from '../../ui/Notice'
import { Grow, Row } from '../../ui/Row'
import { Words } from '../../ui/Words'
import './refusals'

const erased = [
  '姓名、电话、门牌，所有地方都抹掉',
  '报修写的话、拍的照片',
  '志愿者的证件和报名资料',
  '没用完的积分，以后不能再用',
]
const stays = ['修过什么、哪栋楼、哪一天，不带您的名字', '积分账上的数目，不带您的名字，账要对得上']

/** The word that has to be typed; the cloud asks for the same. */
const word = '注销'

function goOut(): void {
  const [other] = forgetHere()
  if (other === undefined) go('home')
  else switchCommunity(other, 'me')
}

/** 注销 (U4): what goes, what stays, and one word typed by hand, because nothing brings it back. */
export function Leave() {
  const community = useSession((state) => state.community)
  const [typed, setTyped] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const leave = useCommand('member.leave', {
    done: '已经注销，您的资料抹掉了。谢谢您，随时欢迎回来。',
    onDone: goOut,
    onRefused: (problem) => {
      if (problem.code === 'member.none') {
        goOut()
        return true
      }
      if (problem.code !== 'member.stillBusy' && problem.code !== 'member.lastSecretary') return false
      setRefusal(wordsFor(problem))
      return true
    },
  })
  return (
    <>
      <Words size="title">真的要走吗？</Words>
      <Words size="soft">注销以后找不回来。只是不想收消息的话，不用注销。</Words>
      <List title="会抹掉" icon="close" lines={erased} />
      <List title="会留下" icon="shield" lines={stays} />
      {refusal === null ? (
        <Field
          label="想好了，请写上“注销”两个字"
          placeholder={word}
          max={4}
          value={typed}
          onChange={setTyped}
        />
      ) : (
        <>
          <Note tone="amber" icon="hand">
            {refusal}
          </Note>
          <CallCommunity community={community} />
        </>
      )}
      <Button
        kind="danger"
        busy={leave.busy}
        disabled={typed.trim() !== word}
        onPress={() => {
          setRefusal(null)
          void leave.run({ confirm: word })
        }}
      >
        {refusal === null ? '注销，抹掉我的资料' : '办完了，再试一次'}
      </Button>
    </>
  )
}

function List({ title, icon, lines }: { title: string; icon: 'close' | 'shield'; lines: readonly string[] }) {
  return (
    <Card title={title}>
      {lines.map((line) => (
        <Row key={line} top>
          <Icon name={icon} />
          <Grow>{line}</Grow>
        </Row>
      ))}
    </Card>
  )
}
