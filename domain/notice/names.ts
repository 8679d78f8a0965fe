import type { NoticeStatus } from './types'

/** How a notice stands, in people's words. */
export const noticeStatusNames: Readonly<Record<NoticeStatus, string>> = {
  hanging: '贴着',
  takenDown: '到期取下',
  withdrawn: '已撤下',
}
