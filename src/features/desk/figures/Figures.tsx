import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FiguresView } from '../../../../contract/views/desk'
import type { OpenFigures } from '../../../../domain/order/figures'
import { kindNames } from '../../../../domain/order/names'
import { useQuery } from '../../../cloud/useQuery'
import { sayLong } from '../../../words/dates'
import { Card } from '../../../ui/Card'
import { Empty } from '../../../ui/Empty'
import { KindIcon } from '../../../parts/KindIcon'
import { Loaded } from '../../../parts/Loaded'
import { Note } from '../../../ui/Notice'
import { Segments } from '../../../ui/Segments'
import { Bars, Columns } from './Bars'
import { keptShare, openWords, sayMonth, sinceFirst, spans, visitWords, type Span } from './words'
import './figures.css'

/** 图表 (S5): what the last months came to, told so that nothing looks better than it is. */
export function Figures() {
  const [span, setSpan] = useState<Span>('3')
  const query = useQuery('desk.figures', { months: Number(span) })
  return (
    <>
      <Segments options={spans} value={span} onChange={setSpan} />
      <Loaded query={query}>
        {(figures) =>
          figures.reported === 0 ? (
            <Empty picture="shelf" title="这段时间没有报修" text="选长一点的时间再看看。" />
          ) : (
            <Pictures figures={figures} />
          )
        }
      </Loaded>
    </>
  )
}

function Pictures({ figures }: { figures: FiguresView }) {
  const { kinds, buildings, months, volunteers, complete } = figures
  return (
    <>
      {!complete && <Note icon="alert">报修太多，只算了最近的四千多单。</Note>}
      <Heads figures={figures} />
      <View className="desk-pictures">
        <Card title="每月报修，修好了多少">
          <Columns
            columns={sinceFirst(months).map(({ month, reported, done }) => ({
              key: month,
              label: sayMonth(month),
              part: done,
              whole: reported,
            }))}
            say={({ label, part, whole }) => `${label}报修 ${whole} 单，修好 ${part} 单`}
          />
        </Card>
        <Card title="坏得最多的" className="desk-picture-tall">
          <Bars
            unit="单"
            rows={kinds.map((row) => ({
              key: row.kind,
              label: (
                <>
                  <KindIcon kind={row.kind} size="small" />
                  <WithOpen name={kindNames[row.kind]} row={row} />
                </>
              ),
              value: row.orders,
            }))}
          />
        </Card>
        <Card title="报修最多的楼">
          <Bars
            unit="单"
            rows={buildings.map((row) => ({
              key: row.building,
              label: <WithOpen name={row.building} row={row} />,
              value: row.orders,
            }))}
          />
        </Card>
        {volunteers.length > 0 && (
          <Card title="出力最多的师傅">
            <Bars
              unit="单"
              rows={volunteers.map(({ memberId, name, orders, points }) => ({
                key: memberId,
                label: (
                  <View>
                    <View>{name}</View>
                    <View className="w-small">{`${points} 分`}</View>
                  </View>
                ),
                value: orders,
              }))}
            />
          </Card>
        )}
      </View>
    </>
  )
}

/** Under the name what is still to be done there. */
function WithOpen({ name, row }: { name: string; row: OpenFigures }) {
  const open = openWords(row)
  return (
    <View>
      <View>{name}</View>
      {open !== '' && <View className="w-small">{open}</View>}
    </View>
  )
}

/** The figures people ask for first. */
function Heads({ figures }: { figures: FiguresView }) {
  const { reported, done, underWay, overdue, claimMs, doneMs, visits, points } = figures
  const share = keptShare(visits)
  return (
    <View className="desk-heads">
      <Head figure={`${reported}`} unit="单报修" small={`修好 ${done} 单，在办 ${underWay} 单`} />
      <Head
        figure={`${overdue}`}
        unit="单超时"
        small={overdue === 0 ? '没有拖着的' : '还没办完，已经过了时间'}
        late={overdue > 0}
      />
      <Head figure={share === null ? '—' : `${share}%`} unit="按时上门" small={visitWords(visits)} />
      <Head
        figure={claimMs === null ? '—' : sayLong(claimMs)}
        unit="内有人接"
        small={doneMs === null ? '还没有修好的' : `一半的单这么快，${sayLong(doneMs)}内修好`}
      />
      <Head figure={`${points.issued}`} unit="分评给师傅" small={`超市换走 ${points.spent} 分`} />
    </View>
  )
}

interface HeadProps {
  figure: string
  unit: string
  small: string
  late?: boolean
}

function Head({ figure, unit, small, late }: HeadProps) {
  return (
    <View className={late ? 'desk-head desk-head-late' : 'desk-head'}>
      <View className="desk-head-row">
        <View className="w-figure">{figure}</View>
        <View>{unit}</View>
      </View>
      <View className="w-small">{small}</View>
    </View>
  )
}
