import { noun, page } from '../noun'
import type { memberRefusals } from '../refusals/member'

export const member = noun<(typeof memberRefusals)[number]>()({
  names: {
    'member.me': 'query',
    'member.home': 'query',
    'member.join': 'command',
    'member.phone': 'query',
    'member.update': 'command',
    'member.list': 'query',
    'member.appoint': 'command',
    'member.relatives': 'query',
    'member.addRelative': 'command',
    'member.endRelative': 'command',
    'member.export': 'query',
    'member.leave': 'command',
  },
  pages: {
    home: page('pages/home/index'),
    me: page('pages/me/index'),
    /** `scene`: out of a scanned code, e.g. `c=QS-2026`; WeChat gives it encoded */
    join: page<{ community?: string; scene?: string }>('packages/member/join/index'),
    profile: page('packages/member/profile/index'),
    settings: page('packages/member/settings/index'),
    privacy: page('packages/member/privacy/index'),
    /** of oneself; `memberId`: of another member, for the desk */
    kin: page<{ memberId?: string }>('packages/member/kin/index'),
    leave: page('packages/member/leave/index'),
  },
})
