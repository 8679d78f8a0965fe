import { View } from '@tarojs/components'
import type { HistoryLine } from '../../../contract/views/order'
import { sayMoment } from '../../words/dates'
import { historyWords } from './historyWords'
import './History.css'

/** The story so far, newest first, in people's words. */
export function History({ lines, now }: { lines: readonly HistoryLine[]; now: number }) {
  const told = lines.map((line) => ({ line, words: historyWords(line) })).filter(({ words }) => words !== '')
  return (
    <View className="f-history">
      {told.reverse().map(({ line, words }) => (
        <View key={`${line.at}${line.what}${line.who}`} className="f-history-line">
          <View>{words}</View>
          <View className="f-history-when">
            {[sayMoment(line.at, now), line.note].filter(Boolean).join(' · ')}
          </View>
        </View>
      ))}
    </View>
  )
}
