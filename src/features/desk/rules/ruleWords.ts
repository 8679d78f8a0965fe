import type { RuleKey } from '../../../../contract/limits'

interface RuleWords {
  key: RuleKey
  text: string
  hint: string
  unit: '单' | '人' | '小时' | '天' | '分' | '号' | '月'
}

export interface RuleGroup {
  title: string
  rules: readonly RuleWords[]
}

/** The rules a community sets for itself, in the order of an order's life. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    title: '抢单和上门',
    rules: [
      {
        key: 'slots',
        text: '一张单要几个人',
        hint: '发布时还可以一单一单地改',
        unit: '人',
      },
      { key: 'heldMax', text: '每人手上最多几单', hint: '修好一单才能再接', unit: '单' },
      {
        key: 'waitMax',
        text: '每单最多几个人排队',
        hint: '有人退出，先问第一个',
        unit: '人',
      },
      {
        key: 'promiseHours',
        text: '接单后几小时内上门',
        hint: '师傅自己没约时间，就按这个算',
        unit: '小时',
      },
      {
        key: 'freeReleaseHours',
        text: '上门前几小时可以放心退',
        hint: '比这更早退，不算失约',
        unit: '小时',
      },
      {
        key: 'offerHours',
        text: '轮到谁、请谁，等几小时答应',
        hint: '过了就问下一位，不记失约；急事只等一小时',
        unit: '小时',
      },
    ],
  },
  {
    title: '多久要有下文',
    rules: [
      {
        key: 'triageHours',
        text: '报修后几小时内受理',
        hint: '居民看得到几时答复；没受理的都在“今日”里',
        unit: '小时',
      },
      {
        key: 'claimHours',
        text: '发出去几小时没人抢就提醒',
        hint: '在“今日”里提醒您打电话找人，或转办',
        unit: '小时',
      },
      {
        key: 'handOverDays',
        text: '转给物业、街道后几天要有回音',
        hint: '过了在“今日”里提醒您催',
        unit: '天',
      },
      {
        key: 'confirmDays',
        text: '修完几天内请居民确认',
        hint: '到期没说没修好，就按修好办结；打电话报的不自动办结，要您回电话',
        unit: '天',
      },
      { key: 'scoreDays', text: '确认后几天内评分', hint: '趁大家都记得', unit: '天' },
      {
        key: 'endDays',
        text: '从报修到修好，最多几天',
        hint: '返修也不重新算；水管、下水道、电、锁最多三天',
        unit: '天',
      },
      {
        key: 'workdays',
        text: '社区一周上几天班',
        hint: '五天是周一到周五；社区的期限只数上班的日子',
        unit: '天',
      },
    ],
  },
  {
    title: '好几家遇到同一件',
    rules: [
      {
        key: 'joinersTold',
        text: '几个人说“我也遇到”就再催一次',
        hint: '催现在该办的人：社区、师傅或物业',
        unit: '人',
      },
    ],
  },
  {
    title: '急事',
    rules: [
      {
        key: 'urgentHours',
        text: '急事几小时内要受理、要有人接',
        hint: '夜里和周末也照算',
        unit: '小时',
      },
      {
        key: 'urgentEndHours',
        text: '急事从报修到修好，最多几小时',
        hint: '过了在“今日”里标出来',
        unit: '小时',
      },
    ],
  },
  {
    title: '积分和超市',
    rules: [
      {
        key: 'noticeDays',
        text: '积分公示几天',
        hint: '期满没有异议才入账；0 天是当场入账，建议至少三天',
        unit: '天',
      },
      {
        key: 'settleDay',
        text: '每月几号自己公示积分',
        hint: '到那天夜里，已评分的自己上墙；0 是只由书记点“清算”',
        unit: '号',
      },
      {
        key: 'clearMonth',
        text: '每年几月底清零',
        hint: '只清一年前攒下、一直没用的，提前一个月告诉本人；0 是从不清零',
        unit: '月',
      },
      {
        key: 'giveMonthMax',
        text: '一个人一个月最多送出几分',
        hint: '送给邻居或互助池；0 是不开放转赠。收到的分只能自己用，不能再送',
        unit: '分',
      },
      {
        key: 'secondFromPoints',
        text: '一个人经手的，几分起要第二个人同意',
        hint: '登记、回访、评分都是同一个人；按一单总分算',
        unit: '分',
      },
      {
        key: 'pickupDays',
        text: '换的东西留几天',
        hint: '不来领就放回货架，积分退回',
        unit: '天',
      },
    ],
  },
  {
    title: '录音',
    rules: [
      {
        key: 'voiceDays',
        text: '报修的录音，办完后留几天',
        hint: '到期自动删掉，写的字留着',
        unit: '天',
      },
    ],
  },
]
