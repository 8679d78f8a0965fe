import { useState } from 'react'
import type { OrderAnswer } from '../../../../contract/views/order'
import { firstAidFor } from '../../../../domain/order/danger'
import { urgentKinds } from '../../../../domain/order/urgent'
import { useCommand } from '../../../cloud/useCommand'
import { wordsFor } from '../../../words/refusals'
import { askAbout } from '../../../app/messages'
import { back, go, goInstead, useParams } from '../../../app/navigate'
import { useSession } from '../../../app/session'
import { useSubmit } from '../../../app/useForm'
import { now } from '../../../platform/clock'
import { recorder } from '../../../platform/recorder'
import { JoinInvitation } from '../../../features/member/JoinInvitation'
import { FreeHours } from '../../../parts/hours/FreeHours'
import { OutageNotes } from '../../../parts/outage/OutageNotes'
import { PhotoPicker } from '../../../parts/photos/PhotoPicker'
import { SimilarNotes } from '../../../parts/similar/SimilarNotes'
import {
  isBegun,
  isUrgent,
  kindOf,
  problemsOf,
  reportOf,
  useReportDraft,
  waits,
} from '../../../features/report/draft'
import { FirstAidCard } from '../../../parts/danger/FirstAidCard'
import { PlaceCard } from '../../../features/report/PlaceCard'
import { ReportDone } from '../../../features/report/ReportDone'
import { SpokenReport } from '../../../features/report/SpokenReport'
import { ReportForm } from '../../../features/report/ReportForm'
import { JoinButton } from '../../../features/report/JoinButton'
import { Button } from '../../../ui/Button'
import { Note, Unfinished } from '../../../ui/Notice'
import { notify } from '../../../ui/noticeStore'
import { Page } from '../../../parts/Page'
import { Words } from '../../../ui/Words'

export default function ReportPage() {
  const { consentId } = useParams('report')
  const { me, community } = useSession()
  const [answer, setAnswer] = useState<OrderAnswer | null>(null)
  if (me === null) {
    return (
      <Page>
        <JoinInvitation communityName={community?.name} onJoin={() => go('join')} />
      </Page>
    )
  }
  return answer ? (
    <Done answer={answer} {...(consentId === undefined ? {} : { consentId })} />
  ) : (
    <Report onSent={setAnswer} />
  )
}

function Done({ answer, ...acting }: { answer: OrderAnswer; consentId?: string }) {
  return (
    <Page
      action={
        <>
          <Button kind="quiet" onPress={back}>
            回首页
          </Button>
          <Button onPress={() => goInstead('order', { orderId: answer.orderId, ...acting })}>看这一单</Button>
        </>
      }
    >
      <ReportDone answer={answer} />
    </Page>
  )
}

function Report({ onSent }: { onSent: (answer: OrderAnswer) => void }) {
  const { start, danger: pressed, consentId, name } = useParams('report')
  const danger = urgentKinds.find((kind) => kind === pressed) ?? null
  const { me, community, problem: noSession } = useSession()
  const { form, change, clear, restored } = useReportDraft(consentId, danger)
  const [silent, setSilent] = useState(start === 'speak' && !recorder.able)
  const report = useCommand('order.report', {
    consentId,
    onDone: (answer) => {
      clear()
      onSent(answer)
    },
    onRefused: (problem) => {
      // The outbox keeps it either way and sends it by itself.
      const onItsWay = problem.code === 'network' || problem.code === 'busy'
      change({ onItsWay })
      if (!onItsWay) return false
      notify('info', wordsFor(problem, true))
      return true
    },
  })
  /** What is on its way stays as it is: said otherwise it would be a second report. */
  const edit: typeof change = (some) =>
    form.onItsWay && waits(consentId) ? notify('info', '这一条存好了，正在发，改不了。') : change(some)
  const editHours = (freeHours: typeof form.freeHours) => edit({ freeHours })
  // For somebody else the cloud knows where they live, unless something else is said.
  const home = form.home ?? (consentId === undefined ? (me?.home ?? null) : null)
  // Where I live is about to be known: asking for it now would be wrong.
  const arriving = me === undefined && noSession === undefined
  const aid = firstAidFor(form.text, form.danger)
  const { problem, submit } = useSubmit(problemsOf(form, home, consentId), () => {
    const input = reportOf(form, now())
    if (input === null) return
    askAbout('progress')
    return report.run(input)
  })
  return (
    <Page
      action={
        <Button icon="send" busy={report.busy || arriving} onPress={submit}>
          {form.onItsWay ? '再发一次' : '报修'}
        </Button>
      }
    >
      {consentId !== undefined && <Words size="title">{`替${name ?? '家人'}报修`}</Words>}
      {aid && <FirstAidCard aid={aid} communityPhone={community?.phone} numbers={community?.numbers ?? []} />}
      {form.onItsWay && (
        <Note tone="amber" icon="clock">
          还没发出去。网络一通就自动发，不会发两遍。
        </Note>
      )}
      {restored && !form.onItsWay && isBegun(form) && <Unfinished />}
      <OutageNotes building={home?.building ?? null} report={{ kind: kindOf(form), text: form.text }} />
      <ReportForm
        draft={form}
        onChange={edit}
        typing={start === 'type'}
        silent={silent}
        problem={problem}
        photoPicker={
          <PhotoPicker
            value={form.photos}
            onChange={(photos) => change({ photos })}
            label="拍照"
            cameraFirst={start === 'photo'}
            paused={form.onItsWay}
          />
        }
        voice={<SpokenReport draft={form} onChange={change} onRefused={() => setSilent(true)} />}
      />
      <SimilarNotes
        report={{ kind: kindOf(form), text: form.text }}
        home={form.home}
        consentId={consentId}
        action={(similar) => consentId === undefined && <JoinButton similar={similar} />}
      />
      <PlaceCard
        home={home}
        owner={consentId === undefined ? undefined : (name ?? '他')}
        buildings={community?.buildings ?? []}
        error={problem('home')}
        onChange={(place) => edit({ home: place })}
        urgent={isUrgent(form)}
        onUrgent={(urgent) => edit({ urgent })}
      />
      {!isUrgent(form) && (
        <FreeHours label="哪些时候在家？" value={form.freeHours} now={now()} onChange={editHours} />
      )}
    </Page>
  )
}
