import { say, tellRefusals } from '../../words/refusals'

tellRefusals({
  'member.already': '您已经在这个社区里了，不用再加入。',
  'member.stillBusy': ({ orders, redemptions }) =>
    `您还有没办完的事：${say(orders, '0')} 张单、${say(redemptions, '0')} 件没领的东西。办完再注销。`,
  'member.kinSelf': '这就是本人，不用写。',
  'member.kinAlready': '这位亲属已经记下了。',
  'member.kinOver': '这一条已经改过了，请刷新再看。',
  'phone.codeUsed': '刚才的授权过期了。请再按一次，或者直接写上电话。',
  'phone.unavailable': '微信这会儿给不了号码，请直接写上电话。',
})
