import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { HistoryLine } from '../../../contract/views/order'
import type { PhotoView } from '../../../contract/views/photo'
import { sayMoment } from '../../words/dates'
import { beforeWords, historyWords } from './historyWords'
import './History.css'

interface Props {
  lines: readonly HistoryLine[]
  now: number
  showPhotos: (photos: readonly PhotoView[]) => ReactNode
}

/** The story so far, newest first, in people's words. */
export function History({ lines, now, showPhotos }: Props) {
  const told = lines.map((line) => ({ line, words: historyWords(line) })).filter(({ words }) => words !== '')
  return (
    <View className="f-history">
      {told.reverse().map(({ line, words }) => (
        <View
          key={`${line.at}${line.what}${line.who}${line.release?.name ?? line.offer?.name ?? ''}`}
          className="f-history-line"
        >
          <View>{words}</View>
          <View className="f-history-when">
            {[sayMoment(line.at, now), line.stars === undefined ? '' : `${line.stars} 星`]
              .filter(Boolean)
              .join(' · ')}
          </View>
          {line.note !== '' && <View>{line.note}</View>}
          {beforeWords(line) !== '' && <View>{beforeWords(line)}</View>}
          {line.photos.length > 0 && showPhotos(line.photos)}
        </View>
      ))}
    </View>
  )
}
