import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import type { TableView } from '../../../../contract/views/table'
import { owed, useForm } from '../../../app/useForm'
import { saver } from '../../../platform/saver'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { Note } from '../../../ui/Notice'
import { notify } from '../../../ui/noticeStore'
import { Sheet } from '../../../ui/Sheet'
import type { Answer } from '../../../words/reply'
import { useTable, type Wish } from './useTable'

interface Props {
  /** what is taken: 成员, 维修统计表 */
  title: string
  /** how much of it, said before anything is taken */
  said: string
  ask: (wish: Wish) => Promise<Answer<TableView>>
  onClose: () => void
}

const formats = [
  { value: 'xlsx', text: 'Excel 表格' },
  { value: 'csv', text: 'CSV 文本' },
] as const
const people = [
  { value: 'masked', text: '遮住姓名、门牌、电话', hint: '报数、汇总、给别人看，用这个' },
  { value: 'full', text: '全部写出来', hint: '要写清用途，会记下是谁、什么时候、为什么导出' },
] as const

/** 导出: how a table is wanted, then the file; on a phone it goes to a chat. */
export function TableSheet({ title, said, ask, onClose }: Props) {
  const { busy, take } = useTable(ask)
  const [ready, setReady] = useState<{ name: string; path: string; rows: number } | null>(null)
  const { values, change, problem, submit } = useForm<Wish, 'reason'>({
    draft: `table:${title}`,
    start: { format: 'xlsx', full: false, reason: '' },
    check: ({ full, reason }) => ({ reason: full ? owed(reason, '写一句导出来做什么') : undefined }),
    send: async (wish) => {
      const fetched = await take(wish.full ? wish : { ...wish, reason: '' })
      if (fetched === null) return undefined
      if (!saver.able) {
        setReady(fetched)
        return { ok: true }
      }
      saver.keep(fetched.name, fetched.path)
      notify('done', `${title}导出了，共 ${fetched.rows} 条`)
      onClose()
      return { ok: true }
    },
  })
  if (ready !== null) return <Ready {...ready} onClose={onClose} />
  return (
    <Sheet
      open
      title={`导出${title}`}
      onClose={onClose}
      action={
        <Button icon="download" busy={busy} onPress={submit}>
          导出
        </Button>
      }
    >
      <View className="desk-form">
        <View>{said}</View>
        <Choice
          label="存成什么"
          options={formats}
          value={values.format}
          onChange={(format) => change({ format })}
        />
        <Choice
          rows
          label="里面的人"
          options={people}
          value={values.full ? 'full' : 'masked'}
          onChange={(value) => change({ full: value === 'full' })}
        />
        {values.full && (
          <>
            <Field
              label="导出来做什么"
              value={values.reason}
              max={limits.reason}
              error={problem('reason')}
              onChange={(reason) => change({ reason })}
              onDone={submit}
            />
            <Note tone="amber" icon="shield">
              里面有居民的姓名、门牌和电话。请存在社区的电脑上，不要发到群里。
            </Note>
          </>
        )}
      </View>
    </Sheet>
  )
}

/** WeChat keeps no files: a tap hands it to a chat. */
function Ready({
  name,
  path,
  rows,
  onClose,
}: {
  name: string
  path: string
  rows: number
  onClose: () => void
}) {
  const pass = async () => {
    if (await saver.pass(name, path)) onClose()
    else notify('info', '没有发出去。可以再试一次。')
  }
  return (
    <Sheet
      open
      title={`${name}，${rows} 条`}
      onClose={onClose}
      action={
        <Button icon="send" onPress={pass}>
          发给文件传输助手
        </Button>
      }
    >
      <View className="w-soft">发给自己的“文件传输助手”，再在电脑上存下来。不要发到群里。</View>
    </Sheet>
  )
}
