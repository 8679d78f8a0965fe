import type { Home } from '../member/types'

export interface Reporter {
  name: string
  phone: string
  place?: Home
}
export function publicSummary(text: string, _reporter: Reporter): string {
  return text
}
export function tellsPrivate(_summary: string, _reporter: Reporter): boolean {
  return false
}
