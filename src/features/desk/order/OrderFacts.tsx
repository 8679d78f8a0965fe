import { Image, View } from '@tarojs/components'
import { Flags } from './Flags'
import type { DeskRow } from '../../../../contract/views/order'
import type { PhotoView } from '../../../../contract/views/photo'
import { sayAgo, sayMoment, sayPart } from '../../../words/dates'
import { lineWords } from '../../../words/line'
import { kindNames } from '../../../../domain/order/names'
import { channelNames } from '../../../../domain/order/names'
import { sayHome } from '../../../words/people'
import { VoicePlay } from '../../../parts/voice/VoicePlay'
import { photos as photoSeam } from '../../../platform/photos'
import { a11y } from '../../../ui/a11y'
import { KindIcon } from '../../../parts/KindIcon'
import { Line } from '../../../ui/Line'
import { PhoneButton } from '../parts/PhoneButton'
import { Marks } from '../parts/Marks'
import { pressed } from '../../../ui/pressed'
import '../desk.css'
import './panel.css'

/** What the desk must know before it decides: the words, the pictures, the door and the telephone. */
export function OrderFacts({ row }: { row: DeskRow }) {
  return (
    <View className="desk-facts">
      <View className="desk-facts-head">
        <KindIcon kind={row.kind} />
        <View className="w-grow">
          <View className="w-large">{kindNames[row.kind]}</View>
          <View className="w-small">
            {row.no} · {channelNames[row.channel]} · {sayAgo(row.reportedAt)}
          </View>
        </View>
        <Marks row={row} />
      </View>
      <View className="desk-facts-told">
        <View className="desk-facts-words">{row.text}</View>
        {row.voice !== null && <VoicePlay voice={row.voice} />}
        <Photos photos={row.photos} />
      </View>
      <View className="desk-facts-who">
        <View className="w-grow">
          <View className="w-large">{sayHome(row.home)}</View>
          <View className="w-soft">{row.reporterName}</View>
        </View>
        <PhoneButton row={row} />
      </View>
      <Line {...lineWords(row.line)} next={undefined} />
      {row.line.endBy !== null && (
        <View className="w-small">总期限：{sayPart(row.line.endBy)}前修好，返修不重新算</View>
      )}
      <Done row={row} />
      <Flags flags={row.flags ?? []} />
      <Before row={row} />
    </View>
  )
}

function Photos({ photos }: { photos: readonly PhotoView[] }) {
  if (photos.length === 0) return null
  const files = photos.map((photo) => photo.fileId)
  return (
    <View className="desk-photos">
      {photos.map(({ photoId, fileId }, index) => (
        <View
          key={photoId}
          className="desk-photo"
          onClick={pressed(() => photoSeam.preview(fileId, files))}
          {...a11y('button', { label: `看第 ${index + 1} 张照片`, focusable: true })}
        >
          <Image className="desk-photo-image" src={photoSeam.url(fileId)} mode="aspectFill" />
        </View>
      ))}
    </View>
  )
}

function Done({ row }: { row: DeskRow }) {
  if (row.finishedAt === null && row.resultNote === '') return null
  return (
    <View className="desk-facts-done">
      <View className="w-small">
        {row.crewNames.join('、')}
        {row.finishedAt === null ? '' : ` · ${sayMoment(row.finishedAt)}`}
      </View>
      <View>{row.resultNote}</View>
    </View>
  )
}

/** The visits before, that did not mend it for good. */
function Before({ row }: { row: DeskRow }) {
  const before = row.finishedAt === null ? row.visits : row.visits.slice(0, -1)
  return (
    <>
      {before.map(({ at, crewNames, note, fixed }) => (
        <View key={at} className="desk-facts-done">
          <View className="w-small">
            {`以前上过门：${crewNames.join('、')} · ${sayMoment(at)} · ${fixed ? '说修好了' : '没修成'}`}
          </View>
          <View>{note}</View>
        </View>
      ))}
    </>
  )
}
