import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { OrderView } from '../../../contract/views/order'
import type { PhotoView } from '../../../contract/views/photo'
import { sayDay, sayMoment } from '../../words/dates'
import { VoicePlay } from '../../parts/voice/VoicePlay'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Notice'
import { Words } from '../../ui/Words'
import { saySpan } from '../../words/hours'
import { sayDoor, sayMaster } from '../../words/people'
import './OrderFacts.css'

interface Props {
  order: OrderView
  now: number
}

type ShowPhotos = (photos: readonly PhotoView[]) => ReactNode

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <View className="f-fact">
      <View className="f-fact-name">{name}</View>
      <View className="f-fact-value">{children}</View>
    </View>
  )
}

/** Why an order went another way: whom it was handed to, why not, and who can help. */
function OtherWay({ order, now }: Props) {
  const { handOver, reason, whoCanHelp } = order
  if (handOver === null && reason === null && whoCanHelp === null) return null
  return (
    <Card title={handOver ? (order.status === 'handedOver' ? '转给谁办' : '谁办的') : '为什么'}>
      {handOver && <Fact name="办理单位">{handOver.toName}</Fact>}
      {handOver && handOver.why !== '' && <Fact name="原因">{handOver.why}</Fact>}
      {handOver && <Fact name="转办时间">{sayMoment(handOver.at, now)}</Fact>}
      {handOver && handOver.until !== null && order.status === 'handedOver' && (
        <Fact name="说好办好">{`${sayDay(handOver.until, now)}前`}</Fact>
      )}
      {reason !== null && <Words>{reason}</Words>}
      {whoCanHelp !== null && <Fact name="谁能帮您">{whoCanHelp}</Fact>}
    </Card>
  )
}

function Crew({ order, now }: Props) {
  if (order.crew.length === 0) return null
  return (
    <Card title={order.crew.length > 1 ? `${order.crew.length} 位师傅` : '谁来修'}>
      {order.crew.map((member) => (
        <Fact key={member.memberId} name={member.me ? '您' : sayMaster(member.name)}>
          {`${sayMoment(member.takenAt, now)} 接单`}
        </Fact>
      ))}
      {order.promisedAt !== null && (
        <Fact name="约定上门">{`${sayMoment(order.promisedAt, now)} 前${order.time?.declined ? '，住户说不方便，等师傅另约' : ''}`}</Fact>
      )}
      {order.waitingCount > 0 && <Words size="small">{`还有 ${order.waitingCount} 位师傅在排队候补`}</Words>}
    </Card>
  )
}

function Result({ order, showPhotos }: { order: OrderView; showPhotos: ShowPhotos }) {
  const { result, score } = order
  if (result === null && score === null) return null
  return (
    <Card title="修得怎么样">
      {result && result.note !== '' && <Words>{result.note}</Words>}
      {result && result.materials !== '' && <Fact name="用了什么">{result.materials}</Fact>}
      {result && result.minutes !== null && <Fact name="用了多久">{`${result.minutes} 分钟`}</Fact>}
      {result && result.photos.length > 0 && showPhotos(result.photos)}
      {score && <Fact name="积分">{`每人 ${score.points} 分`}</Fact>}
      {score && <Words size="small">{[score.rule, score.reason].filter(Boolean).join('；')}</Words>}
    </Card>
  )
}

/** Everything known about an order, for whoever may see it. */
export function OrderFacts({ order, now, showPhotos }: Props & { showPhotos: ShowPhotos }) {
  const mine = order.private
  return (
    <>
      <Result order={order} showPhotos={showPhotos} />
      <OtherWay order={order} now={now} />
      <Crew order={order} now={now} />
      {order.photosRefused > 0 && (
        <Note tone="amber" icon="camera">
          {`您有 ${order.photosRefused} 张照片没有通过审核，已经收起来了，谁也看不到。不影响报修。`}
        </Note>
      )}
      {(mine ?? (order.photos.length > 0 || order.voice !== null)) && (
        <Card title={mine ? '报修内容' : '照片和录音'}>
          {mine && mine.text !== order.summary && <Words>{mine.text}</Words>}
          {order.voice !== null && <VoicePlay voice={order.voice} />}
          {order.photos.length > 0 && showPhotos(order.photos)}
          {order.time !== null && order.time.free.length > 0 && (
            <Fact name="在家的时候">{order.time.free.map((span) => saySpan(span, now)).join('、')}</Fact>
          )}
          {mine && <Fact name="地址">{sayDoor(mine.home)}</Fact>}
          {order.proxyName !== null && <Fact name="代报">{order.proxyName}</Fact>}
          {mine && (
            <Words size="small">门牌、姓名和电话，只有社区和接单的师傅看得到；师傅每看一次都会记下来。</Words>
          )}
        </Card>
      )}
    </>
  )
}
