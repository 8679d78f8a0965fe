import type { MessageTemplate } from '../../contract/messages'
import { askMessages } from '../platform/subscribe'
import { useSession } from './session'

/**
 * Asks, on the tap that makes them useful, whether WeChat may bring these messages (U3). Those that this mini-program has
 * not set up are left out; everything they say also stands in the app.
 */
export function askAbout(...templates: readonly MessageTemplate[]): void {
  const ids = (
    useSession.getState().community as { templates?: Partial<Record<MessageTemplate, string>> } | undefined
  )?.templates
  askMessages(templates.map((template) => ids?.[template] ?? '').filter((id) => id !== ''))
}
