import { Input, View } from '@tarojs/components'
import { limits } from '../../../../contract/limits'
import { named } from '../../../ui/a11y'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import type { LineDraft } from './draft'
import { NumberBox } from './NumberBox'

interface Props {
  lines: readonly LineDraft[]
  onChange: (lines: readonly LineDraft[]) => void
}

/** Plus and minus lines: their words, their points, away with one, one more. */
export function LineRows({ lines, onChange }: Props) {
  const put = (place: number, some: Partial<LineDraft>) =>
    onChange(lines.map((line, index) => (index === place ? { ...line, ...some } : line)))
  return (
    <Card title="加分和减分">
      {lines.map((line, place) => (
        <View key={line.code ?? `new${place}`} className="standard-row">
          <Input
            className="w-bare standard-label"
            maxlength={limits.name}
            value={line.label}
            {...named(`第 ${place + 1} 条加减分叫什么`)}
            onInput={(event) => put(place, { label: event.detail.value })}
          />
          <NumberBox
            label={`${line.label}加减几分`}
            min={-limits.linePoints}
            max={limits.linePoints}
            value={line.points}
            onChange={(points) => put(place, { points })}
          />
          <Button kind="plain" small onPress={() => onChange(lines.filter((_, index) => index !== place))}>
            去掉
          </Button>
        </View>
      ))}
      {lines.length < limits.standardLines && (
        <Button kind="quiet" icon="plus" onPress={() => onChange([...lines, { label: '', points: '' }])}>
          加一条
        </Button>
      )}
    </Card>
  )
}
