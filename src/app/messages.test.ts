import Taro from '@tarojs/taro'
import { freshPhone } from '../testing/cloud'
import { community, resident } from '../testing/people'
import { askAbout } from './messages'
import { useSession } from './session'

jest.mock('../platform/subscribe', () => jest.requireActual<object>('../platform/subscribe.weapp'))

const ask = Taro.requestSubscribeMessage as jest.Mock
beforeEach(() => {
  ask.mockReset()
  freshPhone(resident)
})
const setUp = (templates: typeof community.templates) =>
  useSession.setState({ community: { ...community, templates } })

test('people are asked about the messages that are set up, at once in the tap', () => {
  setUp({ progress: 't-progress', points: 't-points' })
  askAbout('place', 'progress', 'points')
  expect(ask.mock.calls).toEqual([[{ tmplIds: ['t-progress', 't-points'] }]])
})

test('at most three are asked about, and a refusal changes nothing', async () => {
  ask.mockRejectedValue(new Error('requestSubscribeMessage:fail refused'))
  setUp({ progress: 'a', points: 'b', place: 'c', redemption: 'd' })
  askAbout('progress', 'points', 'place', 'redemption')
  await Promise.resolve()
  expect(ask.mock.calls).toEqual([[{ tmplIds: ['a', 'b', 'c'] }]])
})

test('without set-up, or with a community kept by an older version, nobody is asked', () => {
  askAbout('progress')
  const { templates: _, ...old } = community
  useSession.setState({ community: old as typeof community })
  askAbout('progress')
  expect(ask).not.toHaveBeenCalled()
})
