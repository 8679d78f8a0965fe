import { useState } from 'react'
import type { MeView } from '../../../../contract/views/member'
import { wordsFor } from '../../../words/refusals'
import { useCommand } from '../../../cloud/useCommand'
import { back } from '../../../app/navigate'
import { loadSession, setMe, useSession } from '../../../app/session'
import { isWholePerson, PersonFields, type PersonForm } from '../../../features/member/PersonFields'
import { Button } from '../../../ui/Button'
import { noHome } from '../../../parts/BuildingPicker'
import { ErrorState } from '../../../ui/ErrorState'
import { Note } from '../../../ui/Notice'
import { Page } from '../../../parts/Page'
import { Skeleton } from '../../../ui/Skeleton'

export default function ProfilePage() {
  const { me, problem } = useSession()
  if (me) return <Profile me={me} />
  return <Page>{problem ? <ErrorState text={wordsFor(problem)} onRetry={loadSession} /> : <Skeleton />}</Page>
}

function Profile({ me }: { me: MeView }) {
  const { community } = useSession()
  const [form, setForm] = useState<PersonForm>({ name: me.name, phone: me.phone, home: me.home ?? noHome })
  const [asked, setAsked] = useState(false)
  const update = useCommand('member.update', {
    done: '改好了。',
    onDone: (changed) => {
      setMe(changed)
      back()
    },
  })
  const send = () => {
    setAsked(true)
    if (!isWholePerson(form, community?.buildings ?? [])) return
    const { name, phone, home } = form
    void update.run({ name: name.trim(), phone, home: { ...home, room: home.room.trim() } })
  }
  return (
    <Page
      action={
        <Button busy={update.busy} onPress={send}>
          存好
        </Button>
      }
    >
      <PersonFields
        form={form}
        onChange={(change) => setForm((old) => ({ ...old, ...change }))}
        buildings={community?.buildings ?? []}
        asked={asked}
      />
      <Note>正在办的单还按原来的地址和电话，不会变。</Note>
    </Page>
  )
}
