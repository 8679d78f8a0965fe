import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../cloud/call'
import { wordsFor } from '../../../words/refusals'
import { isoDay } from '../../../words/dates'
import { device } from '../../../platform/device'
import { saver } from '../../../platform/saver'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Note } from '../../../ui/Notice'
import { notify } from '../../../ui/noticeStore'
import { PickerRow } from '../../../ui/PickerRow'
import { Section } from '../../../ui/Section'
import { Segments } from '../../../ui/Segments'
import { Sheet } from '../../../ui/Sheet'
import { TableSheet } from '../parts/TableSheet'
import { books, type BookName } from '../../../../contract/books'
import { readBook } from './readBook'

const kinds = [
  { value: 'table', text: '表格（Excel 打开）' },
  { value: 'json', text: '完整数据（备份、搬家）' },
] as const
type Kind = (typeof kinds)[number]['value']

interface File {
  name: string
  text: string
  count: number
}

/** 导出: every book as a table for people, or everything as it is kept, for moving away. */
export function Export() {
  const [kind, setKind] = useState<Kind>('table')
  const [table, setTable] = useState<BookName | null>(null)
  const whole = useWhole()
  const take = (book: BookName) => (kind === 'table' ? setTable(book) : whole.take(book))
  return (
    <Section title="导出">
      <View className="rules-books">
        <Segments value={kind} onChange={setKind} options={kinds} />
        <Card flush>
          {(Object.keys(books) as BookName[]).map((book) => (
            <PickerRow
              key={book}
              icon="download"
              label={books[book].text}
              hint={
                whole.reading?.book === book ? `正在读，已经 ${whole.reading.count} 条…` : books[book].hint
              }
              onPress={() => take(book)}
            />
          ))}
        </Card>
        {kind === 'json' && (
          <Note tone="amber" icon="shield">
            里面有居民的姓名和电话。请存在社区的电脑上，不要发到群里。
          </Note>
        )}
      </View>
      {table !== null && (
        <TableSheet
          title={books[table].text}
          said="整本，从第一条到最后一条。"
          ask={(wish) => call('community.table', { book: table, ...wish })}
          onClose={() => setTable(null)}
        />
      )}
      {whole.file && <Hand file={whole.file} onClose={whole.put} />}
    </Section>
  )
}

/** Reads a book to its end. Where no file can be kept, it is sent to a chat or copied. */
function useWhole() {
  const [reading, setReading] = useState<{ book: BookName; count: number } | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const take = async (book: BookName) => {
    if (reading !== null) return
    setReading({ book, count: 0 })
    const read = await readBook(book, (count) => setReading({ book, count }))
    setReading(null)
    if (!read.ok) {
      notify('refusal', wordsFor(read))
      return
    }
    const name = `${books[book].text} ${isoDay(now())}.json`
    const text = `${JSON.stringify(read.rows, null, 2)}\n`
    if (!saver.able) {
      setFile({ name, text, count: read.rows.length })
      return
    }
    saver.save(name, text)
    notify('done', `${books[book].text}导出了，共 ${read.rows.length} 条`)
  }
  return { reading, file, take, put: () => setFile(null) }
}

function Hand({ file, onClose }: { file: File; onClose: () => void }) {
  const send = async () => {
    if (await saver.send(file.name, file.text)) onClose()
    else notify('info', '没有发出去。可以再试一次，或者复制。')
  }
  const copy = async () => {
    await device.copy(file.text)
    notify('done', '复制好了，到电脑的微信里粘贴')
    onClose()
  }
  return (
    <Sheet
      open
      title={`${file.name}，${file.count} 条`}
      onClose={onClose}
      action={
        <>
          <Button icon="send" onPress={send}>
            发给文件传输助手
          </Button>
          <Button kind="quiet" onPress={copy}>
            复制
          </Button>
        </>
      }
    >
      <View className="w-soft">发给自己的“文件传输助手”，再在电脑上存下来。不要发到群里。</View>
    </Sheet>
  )
}
