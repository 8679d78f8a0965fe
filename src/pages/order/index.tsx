import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { OutputOf } from '../../../contract/actions'
import type { OrderView } from '../../../contract/views'
import { useCommand } from '../../lib/cloud/useCommand'
import { useQuery } from '../../lib/cloud/useQuery'
import { askAbout } from '../../lib/messages'
import { canShare, useShareCard } from '../../lib/platform/share'
import { useSession } from '../../lib/session'
import { now } from '../../lib/time'
import { CallCommunity } from '../../features/community/CallCommunity'
import { ContactCard } from '../../features/orders/ContactCard'
import { CrewActions } from '../../features/orders/CrewActions'
import { FinishSheet } from '../../features/orders/FinishSheet'
import { History } from '../../features/orders/History'
import { may } from '../../features/orders/may'
import { ObjectionNote } from '../../features/orders/ObjectionNote'
import { OrderFacts } from '../../features/orders/OrderFacts'
import { OrderHead } from '../../features/orders/OrderHead'
import { ResidentActions } from '../../features/orders/ResidentActions'
import { shareCardOf } from '../../features/orders/shareCard'
import { PhotoPicker, type PickedPhoto } from '../../features/photos/PhotoPicker'
import { PhotoRow } from '../../features/photos/PhotoRow'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'

export default function OrderPage() {
  const { orderId = '' } = useRouter().params
  const { community } = useSession()
  const order = useQuery('order.get', { orderId })
  const [finishing, setFinishing] = useState(false)
  const view = order.data
  useShareCard(() => shareCardOf(view, orderId))
  return (
    <Page
      onRefresh={order.refresh}
      action={
        view && view.can.some((name) => name.startsWith('order.') && name !== 'order.contact') ? (
          <>
            <ResidentActions order={view} onChanged={order.refresh} />
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
            {may(data, 'contact') && <Contact orderId={data.orderId} />}
            <OrderFacts order={data} now={now()} showPhotos={(photos) => <PhotoRow value={photos} />} />
            <ObjectionNote order={data} />
            <Card title="经过">
              <History lines={data.history} now={now()} />
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
      {view && finishing && (
        <Finish order={view} onClose={() => setFinishing(false)} onChanged={order.refresh} />
      )}
    </Page>
  )
}

function Contact({ orderId }: { orderId: string }) {
  const [contact, setContact] = useState<OutputOf<'order.contact'> | null>(null)
  const ask = useCommand('order.contact', { onDone: setContact })
  return <ContactCard contact={contact} busy={ask.busy} onAsk={() => ask.run({ orderId })} />
}

interface FinishProps {
  order: OrderView
  onClose: () => void
  onChanged: () => unknown
}

function Finish({ order, onClose, onChanged }: FinishProps) {
  const [photos, setPhotos] = useState<readonly PickedPhoto[]>([])
  const finish = useCommand('order.finish', {
    done: '辛苦了！已经请住户看看。',
    onDone: () => {
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
      photoPicker={<PhotoPicker value={photos} onChange={setPhotos} label="拍修好的样子" />}
      onClose={onClose}
      onFinish={(input) => {
        askAbout('progress', 'points')
        return finish.run(input)
      }}
    />
  )
}
