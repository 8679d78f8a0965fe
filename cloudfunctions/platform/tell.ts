import type { Services } from './context'
import { sendMessages, type Message } from './messages'
import { within } from './within'

/** Longer than WeChat ever takes when it works; when it does not, no message may eat up the time of others. */
const tellMs = 1500
const atOnce = 40

/** Tells people what was done, and waits for it a bounded time only: once WeChat does not answer, the rest stays unsaid. */
export async function tellWithin(services: Services, messages: readonly Message[]): Promise<void> {
  for (let start = 0; start < messages.length; start += atOnce) {
    const sent = sendMessages(services, messages.slice(start, start + atOnce)).then(() => true)
    if (await within(sent, tellMs)) continue
    return services.log.note(`WeChat does not answer: ${messages.length - start} messages were not sent`)
  }
}
