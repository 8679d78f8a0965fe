import { anyoneHandler } from '../platform/context'
import { accepted, refused } from '../platform/reply'

/** WeChat's number for a code that is made up, older than five minutes, or was used before. */
const codeUsed = 40029

export const memberPhone = anyoneHandler({
  action: 'member.phone',
  run: async ({ services, input }) => {
    try {
      const { phoneInfo } = await services.cloud.openapi.phonenumber.getPhoneNumber({ code: input.code })
      const phone = phoneInfo?.purePhoneNumber ?? ''
      return phone === '' ? refused('phone.unavailable') : accepted({ phone })
    } catch (error) {
      if ((error as { errCode?: unknown }).errCode === codeUsed) return refused('phone.codeUsed')
      services.log.note('WeChat gave no telephone number', error)
      return refused('phone.unavailable')
    }
  },
})
