import { useState } from 'react'
import { rememberCommunity } from '../../../cloud/community'
import { useCommand } from '../../../cloud/useCommand'
import { useQuery } from '../../../cloud/useQuery'
import { useDraft } from '../../../app/draft'
import { back, useParams } from '../../../app/navigate'
import { loadSession, setMe } from '../../../app/session'
import { useSubmit } from '../../../app/useForm'
import { scanner } from '../../../platform/scanner'
import { communityIn } from '../../../features/community/joinCode'
import {
  PersonFields,
  personInput,
  personProblems,
  type PersonForm,
} from '../../../features/member/PersonFields'
import { Button } from '../../../ui/Button'
import { noHome } from '../../../parts/BuildingPicker'
import { Field } from '../../../ui/Field'
import { Loaded } from '../../../parts/Loaded'
import { Note } from '../../../ui/Notice'
import { Page } from '../../../parts/Page'
import { Words } from '../../../ui/Words'
import '../../../features/member/refusals'

const nobody: PersonForm = { name: '', phone: '', home: noHome }

export default function JoinPage() {
  const { community, scene } = useParams('join')
  const [code, setCode] = useState(communityIn(community ?? scene ?? ''))
  return code === '' ? <AskCode onCode={setCode} /> : <Join code={code} onOther={() => setCode('')} />
}

function AskCode({ onCode }: { onCode: (code: string) => void }) {
  const [typed, setTyped] = useState('')
  const scan = async () => {
    const found = communityIn((await scanner.scan()) ?? '')
    if (found !== '') onCode(found)
  }
  return (
    <Page
      action={
        <Button disabled={communityIn(typed) === ''} onPress={() => onCode(communityIn(typed))}>
          下一步
        </Button>
      }
    >
      <Words size="title">您是哪个社区的？</Words>
      <Words size="soft">楼道和社区门口贴着社区码，扫一下就行；也可以写上码下面的编号。</Words>
      {scanner.able && (
        <Button icon="scan" kind="quiet" onPress={scan}>
          扫社区码
        </Button>
      )}
      <Field label="社区编号" placeholder="码下面那一行" max={64} value={typed} onChange={setTyped} />
    </Page>
  )
}

function Join({ code, onOther }: { code: string; onOther: () => void }) {
  const { form, change, clear } = useDraft<PersonForm>('join', nobody)
  const community = useQuery('community.get', { communityId: code })
  const join = useCommand('member.join', {
    done: '欢迎！以后什么坏了，点“我要报修”就行。',
    onDone: (me) => {
      clear()
      rememberCommunity(me.communityId)
      setMe(me)
      void loadSession()
      back()
    },
  })
  const { problem, submit } = useSubmit(personProblems(form, community.data?.buildings ?? []), () =>
    join.run({ communityId: code, ...personInput(form) }),
  )
  return (
    <Page
      action={
        community.data && (
          <Button busy={join.busy} onPress={submit}>
            {`加入${community.data.name}`}
          </Button>
        )
      }
    >
      <Loaded query={community}>
        {(data) => (
          <>
            <Words size="title">{`加入${data.name}`}</Words>
            <PersonFields form={form} onChange={change} buildings={data.buildings} problem={problem} />
            <Note icon="shield">这些只用来上门修东西，只有社区和接单的师傅看得到。</Note>
          </>
        )}
      </Loaded>
      <Button kind="plain" onPress={onOther}>
        换一个社区
      </Button>
    </Page>
  )
}
