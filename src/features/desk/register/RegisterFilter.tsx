import { Input, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { orderStatuses } from '../../../../domain/order/types'
import { go } from '../../../app/navigate'
import { statusWords } from '../../../words/order'
import { device } from '../../../platform/device'
import { a11y, named } from '../../../ui/a11y'
import { Button } from '../../../ui/Button'
import { Icon } from '../../../ui/Icon'
import { notify } from '../../../ui/noticeStore'
import { Segments } from '../../../ui/Segments'
import { RegisterExport } from './RegisterExport'
import { registerText } from './registerText'
import { filterBy, searchFor, useRegister } from './registerStore'
import { SpanSheet, saySpan } from './SpanSheet'
import { pressed } from '../../../ui/pressed'

interface Props {
  wide: boolean
  /** what copying takes: the rows in sight */
  rows: readonly DeskRow[]
  /** there are more rows than these */
  more: boolean
}

type Open = 'span' | 'export' | null

/** Search in the whole register, filter by status and days, and take along what was found. */
export function RegisterFilter({ wide, rows, more }: Props) {
  const { status, counts, span } = useRegister()
  const [open, setOpen] = useState<Open>(null)
  const options = [
    { value: 'all' as const, text: '全部' },
    ...orderStatuses.map((value) => ({ value, text: statusWords[value].text, count: counts[value] })),
  ]
  return (
    <View className="desk-filter">
      <View className="desk-filter-row">
        <SearchBox />
        <Button kind="quiet" small icon="calendar" onPress={() => setOpen('span')}>
          {saySpan(span)}
        </Button>
        {wide && (
          <Button kind="quiet" small disabled={rows.length === 0} onPress={() => void copyRows(rows, more)}>
            复制
          </Button>
        )}
        <Button kind="quiet" small icon="download" onPress={() => setOpen('export')}>
          导出表格
        </Button>
        <Button kind="quiet" small icon="table" onPress={() => go('deskImport')}>
          导入旧表
        </Button>
      </View>
      <Segments value={status} onChange={filterBy} options={options} />
      {open === 'span' && <SpanSheet onClose={() => setOpen(null)} />}
      {open === 'export' && <RegisterExport onClose={() => setOpen(null)} />}
    </View>
  )
}

const searchId = 'register-search'

function SearchBox() {
  const { words } = useRegister()
  useSearchKeys()
  return (
    <View className="desk-search">
      <Icon name="search" />
      <Input
        id={searchId}
        className="w-bare desk-search-input"
        value={words}
        maxlength={limits.searchWords}
        placeholder="搜姓名、首字母、楼号、事项、电话、编号、日期"
        placeholderClass="w-field-holder"
        {...named('搜索')}
        onInput={(event) => searchFor(event.detail.value)}
      />
      {words !== '' && (
        <View
          className="desk-search-clear"
          onClick={pressed(() => searchFor(''))}
          {...a11y('button', { label: '清空', focusable: true })}
        >
          <Icon name="close" />
        </View>
      )}
    </View>
  )
}

/** Ctrl+K leads to the search from anywhere; there, Esc clears it and Enter goes to the first row. */
function useSearchKeys(): void {
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return undefined
    const box = () => document.querySelector<HTMLInputElement>(`#${searchId} input, input#${searchId}`)
    const keys = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        // A dialog keeps the focus while it is open.
        if (document.querySelector('[role=dialog]') === null) box()?.focus()
        return
      }
      if (event.target !== box()) return
      if (event.key === 'Escape') searchFor('')
      if (event.key === 'Enter') document.querySelector<HTMLElement>('.desk-register [data-row]')?.focus()
    }
    // On its way down: Taro's field lets no key pass on its way up.
    document.addEventListener('keydown', keys, true)
    return () => document.removeEventListener('keydown', keys, true)
  }, [])
}

async function copyRows(rows: readonly DeskRow[], more: boolean): Promise<void> {
  await device.copy(registerText(rows))
  const rest = more ? '；没显示出来的没有复制，要全部请用“导出表格”' : '，到 Excel 里粘贴就是一张表'
  notify('done', `复制了看得见的 ${rows.length} 条${rest}`)
}
