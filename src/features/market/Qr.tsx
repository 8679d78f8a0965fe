import { View } from '@tarojs/components'
import { encode } from 'uqr'
import { a11y } from '../../ui/a11y'
import './Qr.css'

/** a whole number, so that no light line shows between the squares */
const squarePx = 7

/**
 * A code to scan, drawn with plain blocks, one for each run of dark squares: no canvas, no picture to fetch. Only pages
 * of subpackages draw one, because the library weighs 10 KB.
 */
export function Qr({ text }: { text: string }) {
  const { data } = encode(text, { ecc: 'M', border: 2 })
  return (
    <View className="f-qr" {...a11y('img', { label: '领取二维码' })}>
      {data.map((row, y) => (
        <View key={y} className="f-qr-row">
          {runsOf(row).map((run, x) => (
            <View
              key={x}
              className={run.dark ? 'f-qr-dark' : ''}
              style={{ width: `${run.length * squarePx}px` }}
            />
          ))}
        </View>
      ))}
    </View>
  )
}

function runsOf(row: readonly boolean[]): { dark: boolean; length: number }[] {
  const runs: { dark: boolean; length: number }[] = []
  for (const dark of row) {
    const last = runs[runs.length - 1]
    if (last?.dark === dark) last.length += 1
    else runs.push({ dark, length: 1 })
  }
  return runs
}
