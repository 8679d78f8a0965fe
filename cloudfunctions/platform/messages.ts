import { messageFieldMax, messageTemplates, type MessageTemplate } from '../../contract/messages'
import { cutTo } from '../../domain/kernel/cut'
import type { Services } from './context'

/** One subscribe message; `values` in the order of the template's fields. */
export interface Message {
  openid: string
  template: MessageTemplate
  page: string
  values: readonly string[]
}

/** Sends them side by side. People may have given no consent: a failed message is noted and nothing else. */
export async function sendMessages(services: Services, messages: readonly Message[]): Promise<void> {
  await Promise.all(
    messages.map(async (message) => {
      try {
        await services.cloud.openapi.subscribeMessage.send({
          touser: message.openid,
          templateId: templateId(message.template),
          page: message.page,
          data: dataOf(message),
        })
      } catch (error) {
        services.log.note('a message was not sent', error)
      }
    }),
  )
}

/** Real ids are given by WeChat to each mini-program; set-up puts them into the environment of the function. */
const setUp = (template: MessageTemplate): string =>
  process.env[`WEIXIU_TEMPLATE_${template.toUpperCase()}`] ?? ''
const templateId = (template: MessageTemplate): string => setUp(template) || template

/** The templates that this mini-program has: only about these may people be asked. */
export function templatesSet(): Partial<Record<MessageTemplate, string>> {
  const names = Object.keys(messageTemplates) as MessageTemplate[]
  return Object.fromEntries(names.map((name) => [name, setUp(name)] as const).filter(([, id]) => id !== ''))
}

function dataOf({ template, values }: Message): Record<string, { value: string }> {
  const fields: readonly string[] = messageTemplates[template]
  return Object.fromEntries(fields.map((field, index) => [field, { value: fit(field, values[index] ?? '') }]))
}

/** WeChat refuses the whole message when one value is too long. */
function fit(field: string, value: string): string {
  const kind = field.replace(/\d+$/, '') as keyof typeof messageFieldMax
  return cutTo(value, messageFieldMax[kind])
}
