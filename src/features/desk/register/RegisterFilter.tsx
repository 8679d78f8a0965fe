import { Input, View } from '@tarojs/components'
import type { DeskRow } from '../../../../contract/views/order'
import { orderStatuses } from '../../../../domain/order/types'
import { isoDay } from '../../../words/dates'
import { statusWords } from '../../../words/order'
import { device } from '../../../platform/device'
import { saver } from '../../../platform/saver'
import { now } from '../../../platform/clock'
import { named } from '../../../ui/a11y'
import { Button } from '../../../ui/Button'
import { Icon } from '../../../ui/Icon'
import { notify } from '../../../ui/noticeStore'
import { Segments } from '../../../ui/Segments'
import { registerCsv, registerText } from './registerFile'
import { filterBy, searchFor, useRegister } from './registerStore'

interface Props {
  wide: boolean
  /** what copying and saving take: the loaded rows that were found */
  rows: readonly DeskRow[]
}

/** Filter by status, search in what is loaded, and take it along. */
export function RegisterFilter({ wide, rows }: Props) {
  const { status, words, counts } = useRegister()
  const options = [
    { value: 'all' as const, text: '全部' },
    ...orderStatuses.map((value) => ({ value, text: statusWords[value].text, count: counts[value] })),
  ]
  return (
    <View className="desk-filter">
      <View className="desk-filter-row">
        <View className="desk-search">
          <Icon name="search" />
          <Input
            className="w-bare desk-search-input"
            value={words}
            placeholder="搜姓名、楼号、事项、电话、编号"
            placeholderClass="w-field-holder"
            {...named('搜索')}
            onInput={(event) => searchFor(event.detail.value)}
          />
          {words !== '' && (
            <View className="desk-search-clear" onClick={() => searchFor('')}>
              <Icon name="close" label="清空" />
            </View>
          )}
        </View>
        {wide && (
          <>
            <Button kind="quiet" small disabled={rows.length === 0} onPress={() => void copyRows(rows)}>
              复制
            </Button>
            <Button
              kind="quiet"
              small
              icon="download"
              disabled={rows.length === 0}
              onPress={() => saveRows(rows)}
            >
              导出表格
            </Button>
          </>
        )}
      </View>
      <Segments value={status} onChange={filterBy} options={options} />
      {!wide && rows.length > 0 && (
        <Button kind="plain" small icon="download" onPress={() => saveRows(rows)}>
          {saver.able ? '导出表格' : '复制成表格'}
        </Button>
      )}
    </View>
  )
}

async function copyRows(rows: readonly DeskRow[]): Promise<void> {
  await device.copy(registerText(rows))
  notify('done', `复制了 ${rows.length} 条，到 Excel 里粘贴就是一张表`)
}

function saveRows(rows: readonly DeskRow[]): void {
  if (!saver.able) {
    void copyRows(rows)
    return
  }
  saver.save(`维修统计表 ${isoDay(now())}.csv`, registerCsv(rows))
  notify('done', `导出了 ${rows.length} 条，用 Excel 就能打开`)
}
