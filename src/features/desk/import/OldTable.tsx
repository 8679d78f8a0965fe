import { View } from '@tarojs/components'
import type { ImportView } from '../../../../contract/views/import'
import { a11y } from '../../../ui/a11y'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Note } from '../../../ui/Notice'
import { Section } from '../../../ui/Section'
import { Skeleton } from '../../../ui/Skeleton'
import { Words } from '../../../ui/Words'
import { ListState } from '../parts/ListState'
import { Columns } from './Columns'
import { Lines } from './Lines'
import { Questions } from './Questions'
import { problemWords, isWritten, sayWritten } from './words'
import { useImport, useWriting } from './useImport'
import '../desk.css'

/** 导入旧表 (S1): choose a file, see what was understood, answer what is asked, write it in parts. */
export function OldTable({ wide }: { wide: boolean }) {
  const all = useImport()
  const { asked, table, busy, choose } = all
  if (table === null && asked.data === undefined) return <ListState query={asked} empty={null} />
  const open = table !== null && table.status !== 'ended' && table.status !== 'failed'
  return (
    <>
      {!open && <Choose table={table} busy={busy === 'choosing'} onChoose={choose} />}
      {table?.status === 'reading' && <Reading name={table.name} />}
      {table?.status === 'understood' && <Understood table={table} wide={wide} all={all} />}
    </>
  )
}

function Choose({
  table,
  busy,
  onChoose,
}: {
  table: ImportView | null
  busy: boolean
  onChoose: () => unknown
}) {
  return (
    <>
      {table?.why != null && (
        <Note tone="amber" icon="alert">
          {`《${table.name}》：${problemWords[table.why]}`}
        </Note>
      )}
      <Card>
        <Words size="large">把以前的维修统计表搬进来</Words>
        <Words>
          表是什么样就选什么样的：有标题、合并的格子、小计、“同上”都不要紧。先给您看看懂了什么，您点了“写进统计表”才会写。
        </Words>
        <Words size="small">{whereFrom}</Words>
      </Card>
      <Button icon="table" busy={busy} onPress={onChoose}>
        选表格文件
      </Button>
    </>
  )
}

const whereFrom =
  process.env.TARO_ENV === 'weapp'
    ? '先在电脑上把表发到“文件传输助手”，再从聊天里选它。'
    : 'Excel、WPS 的 .xlsx、.xls，和 .csv 都行，一次最多一万行。'

function Reading({ name }: { name: string }) {
  return (
    <>
      <View {...a11y('status')}>{`正在看《${name}》，几千行的表要等一会儿。`}</View>
      <Skeleton cards={3} />
    </>
  )
}

interface UnderstoodProps {
  table: ImportView
  wide: boolean
  all: ReturnType<typeof useImport>
}

function Understood({ table, wide, all }: UnderstoodProps) {
  const { importId, name, rows, ready, stopped } = table
  const answer = (answers: Parameters<typeof all.answer>[1]) => all.answer(importId, answers)
  return (
    <>
      <Card>
        <Words size="large">{name}</Words>
        <Words>{`看懂了 ${rows} 条记录：${ready} 条可以写，${stopped} 条要您看一眼。`}</Words>
        <Words size="small">没弄清的不会写进去，也不会替您编。</Words>
      </Card>
      <Write table={table} all={all} />
      <Questions table={table} busy={all.busy === 'answering'} onAnswer={answer} />
      <Lines table={table} wide={wide} busy={all.busy === 'answering'} onAnswer={answer} />
      <Columns table={table} busy={all.busy === 'answering'} onAnswer={answer} />
      <Button kind="plain" busy={all.busy === 'answering'} onPress={() => all.end(importId)}>
        放下这张表
      </Button>
    </>
  )
}

function Write({ table, all }: Pick<UnderstoodProps, 'table' | 'all'>) {
  const { write, stop } = useWriting(all.keep, all.setBusy)
  const writing = all.busy === 'writing'
  const { importId, ready, parts, written } = table
  const begun = written > 0
  return (
    <Section title={isWritten(table) ? '写好了' : '写进统计表'}>
      {begun && (
        <View {...a11y('status')}>
          {isWritten(table)
            ? `${sayWritten(table)}。`
            : `写了 ${Math.round((written / parts) * 100)}%：${sayWritten(table)}。`}
        </View>
      )}
      {writing ? (
        <Button kind="quiet" icon="pause" onPress={stop}>
          停下
        </Button>
      ) : (
        !isWritten(table) && (
          <Button icon="done" disabled={ready === 0 || all.busy !== null} onPress={() => write(importId)}>
            {begun ? '接着写' : `写进统计表（${ready} 条）`}
          </Button>
        )
      )}
      <Words size="small">写进去的都标“补登”，按表里的日期算数；同一张表再导一次，不会多出来。</Words>
    </Section>
  )
}
