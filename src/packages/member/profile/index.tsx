import type { MeView } from '../../../../contract/views/member'
import { wordsFor } from '../../../words/refusals'
import { useCommand } from '../../../cloud/useCommand'
import { back, go } from '../../../app/navigate'
import { loadSession, setMe, useSession } from '../../../app/session'
import { useForm } from '../../../app/useForm'
import {
  PersonFields,
  personInput,
  personProblems,
  type PersonForm,
} from '../../../features/member/PersonFields'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { PickerRow } from '../../../ui/PickerRow'
import { noHome } from '../../../parts/BuildingPicker'
import { ErrorState } from '../../../ui/ErrorState'
import { Note, Unfinished } from '../../../ui/Notice'
import { Page } from '../../../parts/Page'
import { Skeleton } from '../../../ui/Skeleton'

export default function ProfilePage() {
  const { me, problem } = useSession()
  if (me) return <Profile me={me} />
  return <Page>{problem ? <ErrorState text={wordsFor(problem)} onRetry={loadSession} /> : <Skeleton />}</Page>
}

function Profile({ me }: { me: MeView }) {
  const { community } = useSession()
  const buildings = community?.buildings ?? []
  const update = useCommand('member.update', {
    done: '改好了。',
    onDone: (changed) => {
      setMe(changed)
      back()
    },
  })
  const { values, change, problem, submit, restored } = useForm<PersonForm>({
    draft: 'profile',
    start: { name: me.name, phone: me.phone, home: me.home ?? noHome },
    check: (person) => personProblems(person, buildings),
    send: (person) => update.run(personInput(person)),
  })
  return (
    <Page
      action={
        <Button busy={update.busy} onPress={submit}>
          存好
        </Button>
      }
    >
      {restored && <Unfinished />}
      <PersonFields form={values} onChange={change} buildings={buildings} problem={problem} />
      <Card flush>
        <PickerRow icon="people" label="我的亲属" onPress={() => go('kin')} />
      </Card>
      <Note>正在办的单还按原来的地址和电话，不会变。</Note>
    </Page>
  )
}
