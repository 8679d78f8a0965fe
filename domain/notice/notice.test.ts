import fc from 'fast-check'
import type { Judge } from '../kernel/judge'
import { dayMs, hourMs } from '../kernel/time'
import { nameOnWall } from '../posting/consent'
import { audienceKey, isFor, keysFor } from './audience'
import {
  answerNotice,
  consentToName,
  hanging,
  objectToNotice,
  readNotice,
  remindReaders,
  withdrawNotice,
} from './commands'
import { forgetInNotice } from './forget'
import { noticeLimits } from './limits'
import { correctNotice, postNotice, type NoticeDraft } from './post'
import type { Hanging, Notice } from './types'
import { concernedIds, objectionAt, peopleIds, unreadAt } from './waiting'
import { noticeWakeAt, wakeNotice } from './wake'

/** Saturday noon in Shanghai. */
const noon = Date.parse('2026-11-21T12:00:00+08:00')
const draft: NoticeDraft = {
  noticeId: 'n1',
  communityId: 'c1',
  kind: 'words',
  title: '停水通知',
  text: '周三上午停水。',
  photos: [],
  signature: '阡上社区',
  audience: { kind: 'all' },
  hangDays: 7,
  objectionDays: 3,
  mustKnow: { days: 3, memberIds: ['m1', 'm2', 'm1'] },
  people: [{ memberId: 'm3', name: '陈桂兰' }],
  by: 's1',
  at: noon,
}
const post = (more: Partial<NoticeDraft> = {}): Hanging => {
  const posted = postNotice({ ...draft, ...more })
  if (!posted.ok) throw new Error(posted.code)
  return posted.notice
}
const codeOf = (answer: { ok: boolean; code?: string }) => (answer.ok ? null : answer.code)
const person = (number: number) => ({
  memberId: `m${number}`,
  personId: `p${number}`,
  name: `名字${number}`,
  home: null,
})
const judge = (number: number, more: Partial<Judge> = {}): Judge => ({
  ...person(number),
  relatives: [],
  ...more,
})
const objected = (notice: Hanging, number: number, at = noon): Hanging => {
  const after = objectToNotice(notice, { person: person(number), reason: '不对', at })
  if (!after.ok) throw new Error(after.code)
  return after.notice
}

describe('[C7] a notice', () => {
  test('hangs from now on, with who must know and whose names wait for their word', () => {
    expect(post()).toMatchObject({
      status: 'hanging',
      postedAt: noon,
      objectionUntil: noon + 3 * dayMs,
      hangsUntil: noon + 7 * dayMs,
      receipts: { dueAt: noon + 3 * dayMs, waitingIds: ['m1', 'm2'], read: [], remindedAt: null },
      named: [{ memberId: 'm3', name: '陈桂兰', consent: 'asked' }],
    })
  })

  test('is not empty: words need words, pictures and papers a picture', () => {
    expect(codeOf(postNotice({ ...draft, text: '' }))).toBe('notice.empty')
    expect(codeOf(postNotice({ ...draft, kind: 'paper' }))).toBe('notice.empty')
    expect(codeOf(postNotice({ ...draft, kind: 'pictures', text: '', photos: ['f1'] }))).toBeNull()
  })

  test('says no name in its words that stands on its list, where it is masked', () => {
    expect(codeOf(postNotice({ ...draft, text: '表扬陈桂兰' }))).toBe('notice.namesInText')
    expect(codeOf(postNotice({ ...draft, title: '陈桂兰好样的' }))).toBe('notice.namesInText')
  })

  test('must be known by a thousand at most', () => {
    const memberIds = Array.from({ length: noticeLimits.mustKnow + 1 }, (_, number) => `x${number}`)
    expect(codeOf(postNotice({ ...draft, mustKnow: { days: 1, memberIds } }))).toBe('notice.tooMany')
    expect(codeOf(postNotice({ ...draft, mustKnow: { days: 1, memberIds: memberIds.slice(1) } }))).toBeNull()
  })

  test('is for all, a building or a role, and for nobody else', () => {
    const wang = {
      home: { building: '2号楼', unit: '', room: '1' },
      roles: ['resident', 'volunteer'],
    } as const
    expect(keysFor(wang)).toEqual(['all', 'building:2号楼', 'role:resident', 'role:volunteer'])
    expect(isFor({ kind: 'building', building: '2号楼' }, wang)).toBe(true)
    expect(isFor({ kind: 'building', building: '3号楼' }, wang)).toBe(false)
    expect(isFor({ kind: 'role', role: 'staff' }, wang)).toBe(false)
    expect(audienceKey({ kind: 'all' })).toBe('all')
  })
})

describe('[C7] a correction', () => {
  const change = {
    title: '停水改期',
    text: '改到周四。',
    photos: [],
    why: '写错了',
    by: 's2',
    at: noon + hourMs,
  }
  const corrected = (notice: Hanging): Hanging => {
    const answer = correctNotice(notice, change)
    if (!answer.ok) throw new Error(answer.code)
    return answer.notice
  }

  test('keeps the old version with the reason, and who must know reads once more', () => {
    const after = corrected(readNotice(post(), 'm1', noon + 1) as Hanging)
    expect(after).toMatchObject({ title: '停水改期', text: '改到周四。' })
    expect(after.former).toEqual([
      {
        ...{ title: '停水通知', text: '周三上午停水。', photos: [] },
        ...{ until: noon + hourMs, why: '写错了', byMemberId: 's2' },
      },
    ])
    expect([...(after.receipts?.waitingIds ?? [])].sort()).toEqual(['m1', 'm2'])
    expect(after.receipts).toMatchObject({ read: [], remindedAt: null, dueAt: noon + hourMs + 3 * dayMs })
  })

  test('that changes nothing is none, and there is an end to them', () => {
    expect(codeOf(correctNotice(post(), { ...change, title: draft.title, text: draft.text }))).toBe(
      'notice.sameWords',
    )
    let notice = post()
    for (let number = 0; number < noticeLimits.corrections; number += 1) {
      const answer = correctNotice(notice, { ...change, text: `第 ${number} 次` })
      if (!answer.ok) throw new Error(answer.code)
      notice = answer.notice
    }
    expect(codeOf(correctNotice(notice, change))).toBe('notice.correctedOften')
  })
})

describe('[C7] receipts', () => {
  test('are given once by each who must, and change nothing for anybody else', () => {
    const one = readNotice(post(), 'm1', noon + 5)
    expect(one.receipts).toMatchObject({ waitingIds: ['m2'], read: [{ memberId: 'm1', at: noon + 5 }] })
    expect(readNotice(one, 'm1', noon + 9)).toBe(one)
    expect(readNotice(one, 'm9', noon + 9)).toBe(one)
  })

  test('waiting and read are always those who must, none twice', () => {
    const who = fc.constantFrom('m1', 'm2', 'm3', 'm9')
    fc.assert(
      fc.property(fc.array(who, { maxLength: 12 }), (readers) => {
        const end = readers.reduce<Notice>(
          (notice, id, place) => readNotice(notice, id, noon + place),
          post(),
        )
        const { waitingIds = [], read = [] } = end.receipts ?? {}
        expect([...waitingIds, ...read.map(({ memberId }) => memberId)].sort()).toEqual(['m1', 'm2'])
      }),
    )
  })

  test('are asked for by time a day before, by the desk once a day, and never of nobody', () => {
    const due = post().receipts?.dueAt ?? 0
    expect(noticeWakeAt(post())).toBe(due - dayMs)
    const reminded = wakeNotice(post(), due - dayMs)
    expect(reminded?.receipts?.remindedAt).toBe(due - dayMs)
    expect(wakeNotice(post(), due - dayMs - 1)).toBeNull()
    expect(codeOf(remindReaders(reminded as Hanging, due - dayMs + hourMs))).toBe('notice.remindedToday')
    expect(codeOf(remindReaders(reminded as Hanging, due))).toBeNull()
    expect(codeOf(remindReaders(post({ mustKnow: null }), noon))).toBe('notice.nobodyWaits')
    const all = readNotice(readNotice(post(), 'm1', 1), 'm2', 2) as Hanging
    expect(codeOf(remindReaders(all, noon))).toBe('notice.nobodyWaits')
    expect(noticeWakeAt(all)).toBe(all.hangsUntil)
  })
})

describe('[C7] a name', () => {
  test('is masked until its owner agrees, and again when they take it back', () => {
    const names = (notice: Hanging) => notice.named.map(nameOnWall)
    expect(names(post())).toEqual(['陈**'])
    const yes = consentToName(post(), 'm3', { given: true, at: noon })
    if (!yes.ok) throw new Error(yes.code)
    expect(names(yes.notice)).toEqual(['陈桂兰'])
    const no = consentToName(yes.notice, 'm3', { given: false, at: noon })
    expect(no.ok && names(no.notice)).toEqual(['陈**'])
    expect(codeOf(consentToName(post(), 'm1', { given: true, at: noon }))).toBe('notice.notNamed')
  })
})

describe('[P4] an objection to a notice', () => {
  test('is heard where the notice allows it, while its window is open; from whom it names as long as it hangs', () => {
    const object = (notice: Hanging, number: number, at: number) =>
      codeOf(objectToNotice(notice, { person: person(number), reason: '不对', at }))
    expect(object(post(), 5, noon)).toBeNull()
    expect(object(post({ objectionDays: null }), 5, noon)).toBe('objection.notPosted')
    expect(object(post(), 5, noon + 3 * dayMs)).toBe('objection.windowOver')
    expect(object(post(), 3, noon + 4 * dayMs)).toBeNull()
    expect(object(objected(post(), 5), 5, noon)).toBe('objection.already')
  })

  test('is answered by somebody else, who may hang other words in the same step', () => {
    const notice = objected(post(), 5)
    const reply = { seen: 1, text: '核对过了', correction: null, at: noon + 9 }
    const codes = [judge(5), judge(3), judge(7, { relatives: ['m5'] })].map((by) =>
      codeOf(answerNotice(notice, { ...reply, by })),
    )
    expect(codes).toEqual(['objection.notByYou', 'objection.notByYou', 'objection.notByYou'])
    const poster: Judge = { ...judge(8), memberId: 's1' }
    expect(codeOf(answerNotice(notice, { ...reply, by: poster }))).toBe('objection.notByYou')
    expect(codeOf(answerNotice(notice, { ...reply, by: judge(7), seen: 2 }))).toBe('objection.changed')
    const kept = answerNotice(notice, { ...reply, by: judge(7) })
    expect(kept.ok && kept.notice.objections[0]?.answer).toMatchObject({ outcome: 'kept', byMemberId: 'm7' })
    const correction = { title: '停水改期', text: '改到周四。', photos: [] }
    const corrected = answerNotice(notice, { ...reply, by: judge(7), correction })
    expect(corrected.ok && corrected.notice).toMatchObject({
      title: '停水改期',
      objections: [{ answer: { outcome: 'corrected' } }],
      former: [{ title: '停水通知', why: '核对过了' }],
    })
    expect(codeOf(answerNotice(post(), { ...reply, by: judge(7) }))).toBe('objection.none')
  })

  test('keeps the notice hanging past its time until it is answered', () => {
    const notice = objected(post({ mustKnow: null }), 5)
    const end = noon + 7 * dayMs
    expect(noticeWakeAt(notice)).toBeNull()
    expect(wakeNotice(notice, end)).toBeNull()
    const answered = answerNotice(notice, {
      by: judge(7),
      seen: 1,
      text: '好',
      correction: null,
      at: end + 1,
    })
    if (!answered.ok) throw new Error(answered.code)
    expect(wakeNotice(answered.notice, end + 1)).toMatchObject({ status: 'takenDown', endedAt: end + 1 })
  })

  test('is over when the notice is withdrawn, and says so to who objected', () => {
    const gone = withdrawNotice(objected(post(), 5), { why: '不停水了', by: 's2', at: noon + 9 })
    expect(gone.objections[0]?.answer).toMatchObject({ outcome: 'withdrawn', text: '不停水了' })
    expect(codeOf(hanging(gone))).toBe('notice.ended')
    expect([objectionAt(gone), unreadAt(gone), noticeWakeAt(gone)]).toEqual([null, null, null])
  })
})

test('what waits is found by whom it waits for, and what is kept by whom it is kept of', () => {
  const notice = objected(readNotice(post(), 'm1', 1) as Hanging, 5)
  expect(concernedIds(notice).sort()).toEqual(['m2', 'm3'])
  expect(peopleIds(notice).sort()).toEqual(['m1', 'm2', 'm3', 'm5'])
  expect(objectionAt(notice)).toBe(noon)
  expect(unreadAt(notice)).toBe(noon + 3 * dayMs)
})

test('[U4] who leaves is on no list and in no word of a notice', () => {
  const notice = withdrawNotice(
    objected(readNotice(post({ text: '到名字5家看过' }), 'm1', 1) as Hanging, 5),
    {
      ...{ why: '名字5说得对', by: 's2', at: noon },
    },
  )
  const known = [{ name: '名字5', phone: '13900000005' }]
  const after = ['m1', 'm2', 'm3', 'm5'].reduce<Notice>((each, id) => forgetInNotice(each, id, known), notice)
  expect(peopleIds(after)).toEqual([])
  expect(JSON.stringify(after)).not.toMatch(/名字5|陈桂兰|"m[1235]"|p5/)
  expect(after.objections).toHaveLength(1)
})
