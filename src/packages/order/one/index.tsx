import { useState } from 'react'
import type { OutputOf } from '../../../../contract/actions'
import type { OrderView } from '../../../../contract/views/order'
import { useCommand } from '../../../cloud/useCommand'
import { useQuery } from '../../../cloud/useQuery'
import { askAbout } from '../../../app/messages'
import { canShare, useShareCard } from '../../../platform/share'
import { hasRole, useSession } from '../../../app/session'
import { now } from '../../../platform/clock'
import { CallCommunity } from '../../../parts/CallCommunity'
import { ElsewhereOrder } from '../../../features/community/ElsewhereOrder'
import { ContactCard } from '../../../features/order/ContactCard'
import { CrewActions } from '../../../features/order/CrewActions'
import { FinishSheet } from '../../../features/order/FinishSheet'
import { History } from '../../../features/order/History'
import { JoinActions } from '../../../features/order/JoinActions'
import { may } from '../../../features/order/may'
import { ObjectionNote } from '../../../features/order/ObjectionNote'
import { OrderFacts } from '../../../features/order/OrderFacts'
import { OrderHead } from '../../../features/order/OrderHead'
import { ReopenSheet } from '../../../features/order/ReopenSheet'
import { ResidentActions } from '../../../features/order/ResidentActions'
import { shareCardOf } from '../../../features/order/shareCard'
import { useDraft } from '../../../app/draft'
import { PhotoPicker, type PickedPhoto } from '../../../parts/photos/PhotoPicker'
import { PhotoRow } from '../../../parts/photos/PhotoRow'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Loaded } from '../../../parts/Loaded'
import { go, useParams } from '../../../app/navigate'
import { Page } from '../../../parts/Page'

/** what stands in the page itself, and not in its bar */
const asides: readonly string[] = ['order.contact', 'order.join', 'order.leaveJoin']

export default function OrderPage() {
  const { orderId = '', consentId } = useParams('order')
  const { me, community } = useSession()
  const order = useQuery('order.get', { orderId }, { consentId })
  const [finishing, setFinishing] = useState(false)
  const [reopening, setReopening] = useState(false)
  const view = order.data
  useShareCard(() => shareCardOf(view, orderId))
  if (order.problem?.code === 'community.other') {
    return (
      <Page>
        <ElsewhereOrder problem={order.problem} orderId={orderId} />
      </Page>
    )
  }
  return (
    <Page
      onRefresh={order.refresh}
      action={
        view && view.can.some((name) => name.startsWith('order.') && !asides.includes(name)) ? (
          <>
            <ResidentActions
              order={view}
              now={now()}
              consentId={consentId}
              onChanged={order.refresh}
              onReopen={() => setReopening(true)}
            />
            <CrewActions
              order={view}
              now={now()}
              onChanged={order.refresh}
              onFinish={() => setFinishing(true)}
            />
          </>
        ) : undefined
      }
    >
      <Loaded query={order}>
        {(data) => (
          <>
            <OrderHead order={data} now={now()} />
            {may(data, 'contact') && <Contact orderId={data.orderId} summary={data.summary} />}
            <OrderFacts order={data} now={now()} showPhotos={(photos) => <PhotoRow value={photos} />} />
            {may(data, 'accept') && hasRole(me, 'property') && (
              <Button icon="people" onPress={() => go('bodyOrder', { orderId })}>
                接单、答复
              </Button>
            )}
            <JoinActions order={data} onChanged={order.refresh} />
            <ObjectionNote order={data} />
            <Card title="经过">
              <History
                lines={data.history}
                now={now()}
                showPhotos={(photos) => <PhotoRow value={photos} />}
              />
            </Card>
            {canShare && data.status === 'open' && (
              <Button kind="quiet" icon="share" open={{ openType: 'share' }}>
                发到群里，请人来修
              </Button>
            )}
            <CallCommunity community={community} />
          </>
        )}
      </Loaded>
      {view && reopening && (
        <Reopen
          order={view}
          consentId={consentId}
          onClose={() => setReopening(false)}
          onChanged={order.refresh}
        />
      )}
      {view && finishing && (
        <Finish order={view} onClose={() => setFinishing(false)} onChanged={order.refresh} />
      )}
    </Page>
  )
}

function Contact({ orderId, summary }: { orderId: string; summary: string }) {
  const [contact, setContact] = useState<OutputOf<'order.contact'> | null>(null)
  const ask = useCommand('order.contact', { onDone: setContact })
  return (
    <ContactCard contact={contact} summary={summary} busy={ask.busy} onAsk={() => ask.run({ orderId })} />
  )
}

interface SheetProps {
  order: OrderView
  onClose: () => void
  onChanged: () => unknown
}

const noPhotos: { photos: readonly PickedPhoto[] } = { photos: [] }

interface ReopenProps extends SheetProps {
  /** by which I speak for the resident (R3) */
  consentId?: string | undefined
}

function Reopen({ order: { orderId }, consentId, onClose, onChanged }: ReopenProps) {
  const { form, change, clear } = useDraft(`reopenPhotos:${orderId}`, noPhotos)
  const { photos } = form
  const reopen = useCommand('order.reopen', {
    done: ({ status }) =>
      status === 'open'
        ? '知道了。编号不变，先请上次来的师傅，您不用再报一次。'
        : '知道了。编号不变，社区马上重新安排，您不用再报一次。',
    consentId,
    onDone: () => {
      clear()
      onClose()
      onChanged()
    },
  })
  return (
    <ReopenSheet
      orderId={orderId}
      busy={reopen.busy}
      photoIds={photos.map(({ photoId }) => photoId)}
      photoPicker={
        <PhotoPicker value={photos} onChange={(all) => change({ photos: all })} label="拍没修好的地方" />
      }
      onClose={onClose}
      onReopen={reopen.run}
    />
  )
}

function Finish({ order, onClose, onChanged }: SheetProps) {
  const { form, change, clear } = useDraft(`finishPhotos:${order.orderId}`, noPhotos)
  const { photos } = form
  const finish = useCommand('order.finish', {
    done: '辛苦了！已经请住户看看。',
    onDone: () => {
      clear()
      onClose()
      onChanged()
    },
  })
  return (
    <FinishSheet
      open
      orderId={order.orderId}
      busy={finish.busy}
      photoIds={photos.map(({ photoId }) => photoId)}
      photoPicker={
        <PhotoPicker value={photos} onChange={(all) => change({ photos: all })} label="拍修好的样子" />
      }
      onClose={onClose}
      onFinish={(input) => {
        askAbout('progress', 'points')
        return finish.run(input)
      }}
    />
  )
}
