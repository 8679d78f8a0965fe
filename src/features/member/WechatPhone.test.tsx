import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { wechatGives } from '../../../tests/stubs/components'
import { answering, freshPhone, Refused, sentOf } from '../../testing/cloud'
import { useNotices } from '../../ui/noticeStore'
import { WechatPhone } from './WechatPhone'

jest.mock('../../platform/phoneNumber', () => ({ canAskPhone: true }))

const press = () => fireEvent.click(screen.getByRole('button', { name: '用微信里的手机号' }))
const said = () =>
  useNotices
    .getState()
    .items.map(({ text }) => text)
    .join()
const onPhone = jest.fn()
beforeEach(() => {
  onPhone.mockReset()
  freshPhone(null)
  render(<WechatPhone onPhone={onPhone} />)
})

test('the number WeChat gives is filled in, and the phone keeps no copy of the answer', async () => {
  wechatGives({ code: 'code-of-wechat' })
  answering({ 'member.phone': () => ({ phone: '19900001234' }) })
  press()
  await waitFor(() => expect(onPhone).toHaveBeenCalledWith('19900001234'))
  expect(sentOf('member.phone')[0]!.input).toEqual({ code: 'code-of-wechat' })
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain('19900001234')
})

test('who refuses in WeChat is told that typing is fine, and nothing is sent', () => {
  wechatGives({ errMsg: 'getPhoneNumber:fail user deny' })
  answering({})
  press()
  expect(said()).toMatch(/直接写上电话就行/)
  expect(sentOf('member.phone')).toHaveLength(0)
})

test('when WeChat gives none the sentence leads to typing', async () => {
  wechatGives({ code: 'old' })
  answering({
    'member.phone': () => {
      throw new Refused('phone.codeUsed')
    },
  })
  press()
  await waitFor(() => expect(said()).toMatch(/直接写上电话/))
  expect(onPhone).not.toHaveBeenCalled()
})
