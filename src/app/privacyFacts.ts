export interface PrivacyFact {
  what: string
  why: string
  who: string
  /** how long it is kept */
  kept: string
  /** what WeChat's own guide calls it; absent for what people type in themselves */
  wechat?: string
}

/**
 * What is collected, why, who sees it and how long: the one list behind the privacy page, the question before WeChat's
 * protected interfaces, and docs/privacy-guide.md (npm run docs:privacy), which is filled in at WeChat's.
 */
export const privacyFacts: readonly PrivacyFact[] = [
  {
    what: '称呼',
    why: '师傅上门好称呼您',
    who: '社区工作人员；接了您这一单的师傅；公示时名字打码',
    kept: '到您退出社区为止',
    wechat: '昵称、头像（只用昵称，不收头像）',
  },
  {
    what: '电话',
    why: '师傅要联系得上您',
    who: '社区工作人员；接了您这一单的师傅，修完就看不到了。师傅每看一次都会记下来',
    kept: '到您退出社区为止',
    wechat: '手机号',
  },
  {
    what: '楼号、单元、门牌',
    why: '师傅要找得到您家',
    who: '社区工作人员；接了您这一单的师傅，修完就看不到了',
    kept: '到您退出社区为止',
  },
  {
    what: '报修的话',
    why: '让师傅知道坏在哪、带什么工具',
    who: '社区工作人员和接单的师傅；抢单页只写几号楼、修什么',
    kept: '到您退出社区为止',
  },
  {
    what: '您拍的、您选的照片',
    why: '让师傅看清坏在哪；照片里藏着的地点会去掉',
    who: '社区工作人员和接单的师傅',
    kept: '到您退出社区为止',
    wechat: '选中的照片或视频信息；摄像头',
  },
  {
    what: '您按住说的录音',
    why: '不想打字时，把坏在哪说给社区和师傅听；按住才录，松手就停，一次最多一分钟',
    who: '您自己、社区工作人员；接了您这一单的师傅，修完就听不到了',
    kept: '办完后按社区定的天数删掉，一般三十天',
    wechat: '麦克风',
  },
  {
    what: '您提的需求、认领了什么、替哪家单位办事',
    why: '社区列进需求清单，有人认领、办好、答复',
    who: '原话只有您自己、社区工作人员和认领的人看得到；大家看到的不写姓名、门牌、电话，认领的人只露姓',
    kept: '清单一直留着；您退出社区后，上面不再有您',
  },
  {
    what: '要复制的话',
    why: '您点“复制”时，把领取码这类文字放进剪贴板；从不读剪贴板',
    who: '只在您的手机上',
    kept: '不保存',
    wechat: '剪切板',
  },
  {
    what: '修过哪些单、得了多少积分',
    why: '评分、公示、换东西',
    who: '您自己；公示时名字打码',
    kept: '账本一直留着；您退出社区后，账上不再有您的名字',
  },
  {
    what: '社区旧表里的名字、电话、门牌',
    why: '以前修过的接着算数',
    who: '社区工作人员',
    kept: '选来的表格文件放一周就清掉；记进统计表的和别的报修一样',
  },
  {
    what: '会修什么、有什么证',
    why: '有的活要有证才能干，为了安全',
    who: '社区工作人员',
    kept: '到您退出社区为止',
  },
]

export const neverDone: readonly string[] = [
  '不看您的位置，不看通讯录，不在后台录音',
  '不卖、不给别的公司',
  '别的社区的人看不到这里的任何事',
]
