import type { Kept } from './kept'

/** What is promised about people, their data and their roles. */
export const keptPeople: readonly Kept[] = [
  {
    by: '[P1] family that was said to be none counts on for half a year',
    says: ['半年以后就不算了', '为了公道，改了以后半年内还按亲属算，不能互相评分'],
  },
  {
    by: '[P1] the desk may say it of any member; both sides see it, and either may end it, which counts half a year later',
    says: ['好，记下了', '……记下'],
  },
  {
    by: 'nobody names themselves, nor somebody twice, nor more than a family has',
    says: ['这位亲属已经记下了'],
  },
  {
    by: '[S1] names, doors and phones in full take a reason, which stands in the journal',
    says: ['要写清用途，会记下是谁、什么时候、为什么导出'],
  },
  {
    by: 'a picture is kept without its hidden data, and the uploaded file goes',
    says: ['照片里藏着的地点会去掉'],
  },
  {
    by: 'a volunteer who left keeps their line in the ledger and loses their name everywhere',
    says: ['账本一直留着'],
  },
  {
    by: '%s refuses an order of another community like one that is not there',
    says: ['别的社区的人看不到这里的任何事'],
  },
  {
    by: 'what lies in another of my communities is said to lie there, whichever way it is asked for',
    says: ['您也是那里的居民，换过去就能看到', '换到那个社区就能看到'],
  },
  {
    by: 'the other community is one tap away',
    says: ['您也是那里的居民，换过去就能看到', '换到那个社区就能看到'],
  },
  {
    by: 'a resident who left is nowhere to be found, and what was mended still counts',
    says: [
      '姓名、电话、门牌，所有地方都抹掉',
      '已经注销，您的资料抹掉了',
      '注销，抹掉我的资料',
      '退出社区，把我的资料抹掉',
    ],
  },
  { by: 'who left may come back as somebody new', says: ['没用完的积分，以后不能再用', '注销以后找不回来'] },
  {
    by: 'an answered application is told to whom it concerns',
    says: ['社区看过，首页会告诉您', '报名收到了，社区看过，首页会告诉您', '没有通过，原因已经告诉他'],
  },
  {
    by: 'any resident may offer to serve, and grabs once approved',
    says: ['有居民想当志愿者，会出现在这里'],
  },
  {
    by: 'whoever approves reads that a licence has run out and that there is no insurance, or none any more',
    says: ['… … 过期了', '保险 … 到期了', '没有也能报名，社区审核时看得到您有没有'],
  },
  {
    by: 'a no needs its reason; the person reads it',
    says: ['原因，他会看到', '不通过，告诉他原因', '没有通过，原因已经告诉他'],
  },
  { by: 'an application that was answered is told; one that waits is not', says: ['暂停，告诉他原因'] },
  { by: 'a member becomes staff once for each requestId, and may then run the desk', says: ['马上生效'] },
  {
    by: 'with a second secretary the first may go',
    says: ['定下来以后，您就不能再定职责、改规则了，要请另一位书记来办'],
  },
  {
    by: 'the desk sees everybody of its own community, and nobody else',
    says: ['居民扫社区码加入以后，会出现在这里'],
  },
  {
    by: 'a building may get another name; who lives there keeps the address they gave',
    says: ['已经登记的居民，地址不会跟着变'],
  },
  { by: 'an estate is all its buildings with the units of each', says: ['会加上…，共 … 栋'] },
  { by: 'orders under way keep the terms they were reported with', says: ['保存好了，以后报的修照新的来'] },
  {
    by: 'I correct my own entry, once for each requestId; orders under way keep theirs',
    says: ['正在办的单还按原来的地址和电话，不会变'],
  },
]
