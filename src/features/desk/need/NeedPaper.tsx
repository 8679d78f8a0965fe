import { View } from '@tarojs/components'
import { usePages } from '../../../cloud/usePages'
import { useSession } from '../../../app/session'
import { needKindNames, needStatusNames } from '../../../../domain/need/names'
import { now } from '../../../platform/clock'
import { wallDay } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { ListState } from '../parts/ListState'
import { OffPaper, Paper, PaperText, PrintButton } from '../parts/Paper'

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
      <Paper
        title="需求清单"
        foot={
          <>
            <View>{community?.name ?? ''}</View>
            <View>{wallDay(now())}</View>
          </>
        }
      >
        {needs.rows.map(({ needId, no, kind, title, place, status }) => (
          <PaperText key={needId}>
            {`${no} ${needKindNames[kind]}：${title}${place === '' ? '' : `（${place}）`}，${needStatusNames[status]}。认领：＿＿＿＿＿＿`}
          </PaperText>
        ))}
      </Paper>
      <OffPaper>
        {needs.more && (
          <Button kind="plain" busy={needs.loadingMore} onPress={needs.loadMore}>
            加载更多
          </Button>
        )}
        <PrintButton deed="打印清单" what="要打印" />
      </OffPaper>
    </>
  )
}
