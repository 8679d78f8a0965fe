import { messageFieldMax, messageTemplates } from '../../contract/messages'
import type { Services } from './context'
import { sendMessages, type Message } from './notify'

type Sent = Parameters<Services['cloud']['openapi']['subscribeMessage']['send']>[0]

async function sentFor(
  message: Message,
  send?: () => Promise<never>,
): Promise<{ sent: Sent[]; notes: string[] }> {
  const sent: Sent[] = []
  const notes: string[] = []
  const collect = (one: Sent) => Promise.resolve(void sent.push(one))
  await sendMessages(
    {
      cloud: { openapi: { subscribeMessage: { send: send ?? collect } } },
      log: { note: (what: string) => notes.push(what) },
    } as unknown as Services,
    [message],
  )
  return { sent, notes }
}

const long = '维'.repeat(60)

test.each(Object.keys(messageTemplates) as (keyof typeof messageTemplates)[])(
  'every field of %s fits WeChat, however long the value',
  async (template) => {
    const fields: readonly string[] = messageTemplates[template]
    const values = fields.map(() => long)
    const { sent } = await sentFor({ openid: 'o', template, page: '', values })
    for (const [field, { value }] of Object.entries(sent[0]?.data ?? {})) {
      const max = messageFieldMax[field.replace(/\d+$/, '') as keyof typeof messageFieldMax]
      expect(value.length).toBeLessThanOrEqual(max)
    }
    expect(Object.keys(sent[0]?.data ?? {})).toEqual([...fields])
  },
)

test('a message that WeChat refuses is noted and nothing else happens', async () => {
  const message: Message = { openid: 'o', template: 'progress', page: '', values: [] }
  const { notes } = await sentFor(message, () => Promise.reject(new Error('user refuse to accept the msg')))
  expect(notes).toEqual(['a message was not sent'])
})
