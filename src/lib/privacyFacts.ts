/** What is collected, why, and who sees it: the one list behind the privacy page. */
export const privacyFacts: readonly { what: string; why: string; who: string }[] = [
  {
    what: '姓名、电话、门牌',
    why: '师傅要找得到您、联系得上您',
    who: '社区工作人员；接了您这一单的师傅，修完就看不到了。他每看一次都会记下来',
  },
  {
    what: '报修的话和照片',
    why: '让师傅知道坏在哪、带什么工具',
    who: '社区工作人员和接单的师傅；抢单页只写几号楼、修什么',
  },
  {
    what: '您选的照片',
    why: '只用您自己拍的、自己选的那几张，照片里藏着的地点会去掉',
    who: '社区工作人员和接单的师傅',
  },
  { what: '修过哪些单、得了多少积分', why: '评分、公示、换东西', who: '您自己；公示时名字打码' },
  { what: '会修什么、有什么证', why: '有的活要有证才能干，为了安全', who: '社区工作人员' },
]

export const neverDone: readonly string[] = [
  '不看您的位置，不看通讯录，不在后台录音',
  '不卖、不给别的公司',
  '别的社区的人看不到这里的任何事',
]
