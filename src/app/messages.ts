import type { MessageTemplate } from '../../contract/messages'
import { askMessages } from '../platform/subscribe'
import { useSession } from './session'

/** WeChat's ids of those that this mini-program has set up; a community that an older version kept has none. */
function idsOf(templates: readonly MessageTemplate[]): string[] {
  const community = useSession.getState().community as
    { templates?: Partial<Record<MessageTemplate, string>> } | undefined
  return templates.map((template) => community?.templates?.[template] ?? '').filter((id) => id !== '')
}

/**
 * Asks, on the tap that makes them useful, whether WeChat may bring these messages (U3). Those that this mini-program has
 * not set up are left out; everything they say also stands in the app.
 */
export function askAbout(...templates: readonly MessageTemplate[]): void {
  void agreesTo(...templates)
}

/** The same, for who wants to know whether somebody agreed to any. */
export const agreesTo = (...templates: readonly MessageTemplate[]): Promise<boolean> =>
  askMessages(idsOf(templates))

/** Whether there is anything to ask about. */
export const canAskAbout = (template: MessageTemplate): boolean => idsOf([template]).length > 0
