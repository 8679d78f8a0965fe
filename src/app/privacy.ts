import { create } from 'zustand'
import { onPrivacyAsked } from '../platform/privacy'
import type { PrivacyQuestion } from '../platform/types'

/** The question that waits for an answer; several interfaces may wait for the same one. */
export const usePrivacy = create<{ waiting: readonly PrivacyQuestion[] }>(() => ({ waiting: [] }))

/** Before anything protected is used: WeChat's question is shown by every page (ui/PrivacySheet). */
export const watchPrivacy = (): void =>
  onPrivacyAsked((question) => usePrivacy.setState(({ waiting }) => ({ waiting: [...waiting, question] })))

/** One answer for all that wait. */
export function answerPrivacy(answer: (question: PrivacyQuestion) => void): void {
  const { waiting } = usePrivacy.getState()
  usePrivacy.setState({ waiting: [] })
  waiting.forEach(answer)
}
