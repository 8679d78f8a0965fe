import { View } from '@tarojs/components'
import { usePages } from '../../../cloud/usePages'
import { useSession } from '../../../app/session'
import { needKindNames, needStatusNames } from '../../../../domain/need/names'
import { printer } from '../../../platform/printer'
import { now } from '../../../platform/clock'
import { wallDay } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Note } from '../../../ui/Notice'
import { ListState } from '../parts/ListState'
import './need.css'

const input = { shelf: 'open' } as const

/** 需求清单 on paper, for the 干群连心会: what waits to be claimed, with public words only. */
export function NeedPaper() {
  const community = useSession((state) => state.community)
  const needs = usePages('need.desk', input)
  if (needs.rows.length === 0) {
    return (
      <ListState query={needs} empty={<Empty title="没有待认领的需求" text="列进清单的，在这里打印。" />} />
    )
  }
  return (
    <>
      <View className="need-paper">
        <View className="need-paper-title">需求清单</View>
        {needs.rows.map(({ needId, no, kind, title, place, status }) => (
          <View key={needId} className="need-paper-text">
            {`${no} ${needKindNames[kind]}：${title}${place === '' ? '' : `（${place}）`}，${needStatusNames[status]}。认领：＿＿＿＿＿＿`}
          </View>
        ))}
        <View className="need-paper-foot">
          <View>{community?.name ?? ''}</View>
          <View>{wallDay(now())}</View>
        </View>
      </View>
      <View className="need-off-paper">
        {needs.more && (
          <Button kind="plain" busy={needs.loadingMore} onPress={needs.loadMore}>
            加载更多
          </Button>
        )}
        {printer.able ? (
          <Button icon="print" onPress={() => printer.print()}>
            打印清单
          </Button>
        ) : (
          <Note icon="print">要打印，请在电脑上打开工作台。</Note>
        )}
      </View>
    </>
  )
}
