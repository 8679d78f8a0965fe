import type { Kept } from './kept'

/** What is promised about an order: to the reporter, to the crew, at the desk. */
export const keptOrders: readonly Kept[] = [
  {
    by: 'volunteers of the trade are told of a new order: those with the papers, and not of their own home',
    says: ['有新单，微信通知我'],
  },
  {
    by: '物业 is told of what is handed to it, and the desk of what comes back',
    says: ['有新的转办，微信通知我'],
  },
  {
    by: 'who waits for work is asked by WeChat on a tap, and told what each yes is good for',
    says: ['点一次通知一回，还想要就再点一次'],
  },
  {
    by: 'the order of every message stands on the screens of the one it goes to, and opens there',
    says: ['没有开微信通知', '来了新的，在微修里照样看得到'],
  },
  {
    by: '[R8] what only a firm may touch never comes onto the board, whoever asks; it goes to a body',
    says: ['只给专业单位'],
  },
  {
    by: '[R10] [U3] the resident finds the hour on their home page, says that it does not suit, and the crew has a to-do until they name another',
    says: ['住户看得到', '写一句为什么改，住户会看到'],
  },
  {
    by: '[R10] the resident says when somebody is at home; the crew sees it, neighbours and the board do not',
    says: ['只有社区和接单的师傅看得到'],
  },
  {
    by: '[R10] [V5] giving back what does not suit the resident is blameless, however near the hour',
    says: ['去不了，现在退回不算什么'],
  },
  {
    by: 'a recording stays while its order goes on, and as long after its end as the community says',
    says: ['到期自动删掉，写的字留着', '办完后按社区定的天数删掉，一般三十天'],
  },
  {
    by: '[U2] %s a report is on its way: said otherwise it is not sent a second time',
    says: ['这一条存好了，正在发，改不了'],
  },
  {
    by: 'a report pressed without a network is kept, goes out by itself, and arrives once',
    says: ['网络一通就自动发，不会发两遍', '已经替您存好，网络一通就自动再发，不用重按'],
  },
  {
    by: 'the resident is told of each step of the straight way, the crew that it was confirmed and scored',
    says: ['有师傅接单，这里马上告诉您：谁来、几时来', '有人接单马上告诉您'],
  },
  {
    by: 'the resident hears who comes and when, and need not ring up',
    says: [
      '有师傅接单，这里马上告诉您：谁来、几时来',
      '社区会看是谁来修，您不用再打电话',
      '看过就安排师傅，您不用再打电话',
      '您不用再打电话',
    ],
  },
  {
    by: 'the resident is told when it is handed over, answered, blocked or declined',
    says: [
      '编号不变，有结果就告诉您',
      '把对方的答复写下来，居民会看到',
      '转办，告诉居民',
      '记下受阻，告诉居民',
      '不受理，把原因告诉居民',
      '已经把原因告诉居民',
    ],
  },
  {
    by: '没修好 brings it back under the same number',
    says: ['没修好就说一声，马上重新安排', '编号不变，社区马上重新安排，您不用再报一次'],
  },
  {
    by: '[R7] 没修好 asks whoever came before first, with the reason and the pictures; they may say no, and the next is asked',
    says: ['编号不变，先请上次来的师傅，您不用再报一次'],
  },
  {
    by: '[R7] 撤销 within minutes: it is as it was, and whoever was to come again is told',
    says: ['不用返修', '不用返修了'],
  },
  {
    by: '[R7] the score is withdrawn, its points are no longer promised; the second visit is scored anew',
    says: ['社区评分撤回，修好以后重新评', '住户说没修好，再修好以后重新评'],
  },
  { by: 'the reporter may take it back from half a crew, too', says: ['撤回后就不会有人上门了'] },
  {
    by: 'the standard’s points are pending for everyone of the crew, written with the order',
    says: ['社区会给师傅记上积分'],
  },
  {
    by: 'silence confirms it after the community’s days and not before',
    says: ['到期没有说没修好，按修好办结', '到期没说没修好，就按修好办结'],
  },
  { by: 'never for people who are owed a call back', says: ['打电话报的不自动办结，要您回电话'] },
  {
    by: 'a picture turned down after the report vanishes for everybody, and its owner alone is told',
    says: ['您有 … 张照片没有通过审核，已经收起来了，谁也看不到', '…：别人看不到'],
  },
  {
    by: 'nobody else sees it: not who waits, not other volunteers, not neighbours',
    says: [
      '门牌、姓名和电话，只有社区和接单的师傅看得到',
      '门牌只给社区和接单的师傅看',
      '这些只用来上门修东西，只有社区和接单的师傅看得到',
      '只给社区和接单的师傅看，修完师傅就看不到了',
      '只给接单的师傅看，每看一次都会记下来',
    ],
  },
  {
    by: 'it locks again when the work is done',
    says: ['接了您这一单的师傅，修完就看不到了', '只给社区和接单的师傅看，修完师傅就看不到了'],
  },
  {
    by: 'the crew sees door, name and phone while they hold the order, and each look is journaled',
    says: ['师傅每看一次都会记下来', '只给接单的师傅看，每看一次都会记下来'],
  },
  {
    by: 'over any history the desk and whoever said it read every word; the reporter all but what is between a volunteer and the desk; a stranger none',
    says: [
      '把对方的答复写下来，居民会看到',
      '写一句原因，居民会看到',
      '已经把原因告诉居民',
      '居民和师傅都看得到',
      '加减分要写原因，大家都看得到',
      '写一句就行，住户和社区都会看到',
    ],
  },
  {
    by: 'a new order appears by itself while the board is looked at',
    says: ['有新单会出现在这里，不用刷新'],
  },
  {
    by: 'the place that frees is offered to the first in line, who is told; the next stays in line',
    says: [
      '排上队，他退回就来问您',
      '轮到您了',
      '已退回，会有别人接手',
      '有空位马上告诉您',
      '前面的人退回，按顺序来问您',
      '您可以排队，有空位第一个告诉您',
      '轮到您时会问您，答应就行',
    ],
  },
  {
    by: 'a place that is kept for me says until when, and work that lasts too long is asked about',
    says: ['轮到您了，去吗'],
  },
  {
    by: 'is asked, not forced: yes and they have it, no and it is on the board again',
    says: ['名额给他留着，等他答应'],
  },
  {
    by: 'nobody else takes it meanwhile, and others stand in line',
    says: ['名额正给别人留着，等他答应'],
  },
  {
    by: 'who does not answer in time is asked no longer, and the next one is',
    says: ['没有回音，名额不再留着', '轮到谁、请谁，等几小时答应'],
  },
  {
    by: 'a yes that comes too late is none, also before time has acted',
    says: ['这个名额没有给您留着，可能已经过了时间'],
  },
  {
    by: 'the desk takes it back, and the next one is asked',
    says: ['不用去了，社区另有安排', '这个名额不再留着，点开看'],
  },
  {
    by: 'an order that is %s keeps no place for anybody',
    says: ['不用去了，这一单有了别的办法'],
  },
  { by: 'every gate is asked when they are asked', says: ['他没有这一单要的证，或者证过期了'] },
  { by: 'while there is a place nobody waits', says: ['现在就有空位，不用排队，直接抢单吧'] },
  { by: 'goes back on the board when nobody waits', says: ['已退回，会有别人接手'] },
  {
    by: 'a freed place is offered to the first in line, and given to nobody before they say yes',
    says: ['去不了请退回，让别人接手'],
  },
  {
    by: 'giving back early is blameless',
    says: [
      '早退回不算什么，让下一位好安排',
      '觉得不安全就别硬修：没上门可以退回，到了才发现修不了就报“没修成”，社区另想办法',
    ],
  },
  {
    by: 'what could not be mended goes back to the desk with the reason',
    says: [
      '觉得不安全就别硬修：没上门可以退回，到了才发现修不了就报“没修成”，社区另想办法',
      '师傅说修不了的，会回到这里另想办法',
    ],
  },
  { by: 'is warned of once, while giving back is still blameless', says: ['系统提醒师傅快到约定时间了'] },
  {
    by: 'the board shows every open order once, the longest waiting first, 20 a page',
    says: ['发出去了，志愿者马上能看到'],
  },
  {
    by: 'a card tells building, trade and what it pays, and whether it is for me',
    says: ['抢单的人看到的是：… · …'],
  },
  {
    by: 'words that tell the door are not sent, and the desk is told why',
    says: ['这句话里有门牌、姓名或电话，全群都会看到，请去掉'],
  },
  { by: 'a good answer finishes it without a crew and says who did it', says: ['记下了，接着请居民确认'] },
  {
    by: 'a bad answer brings it back to the community, unresolved',
    says: ['记下了，这一单回到社区，另想办法'],
  },
  { by: 'every status has words for everyone who may read it', says: ['转办了，居民能看到是谁在办'] },
  {
    by: 'what waits is counted by status, and what is past its time apart',
    says: [
      '到时候会出现在“今日”里',
      '卡在别人那里的，会在这里等到再看的日子',
      '师傅修完，居民还没确认的，会在这里',
      '记下了，到日子会提醒您',
      '转给物业等单位的，会在这里等他们答复',
    ],
  },
  {
    by: 'who had given their word and is let go is told, and so is the resident, and who moves up',
    says: ['师傅会收到通知，不记失约'],
  },
  {
    by: 'an order taken back is offered to the first in line, blamelessly and with the reason',
    says: ['师傅会收到通知，不记失约'],
  },
  {
    by: 'for people without a smartphone the desk does, with the call back written down',
    says: ['回音记下了，这一单办好了'],
  },
  {
    by: 'a list of one status shows who waits longest first, with counts of open work on the first page',
    says: ['有新的报修会来这里，最早报的排在最前', '居民确认修好的单子，会来这里等评分'],
  },
  {
    by: 'the register is the 维修统计表: everything the desk needs in one row, the newest first',
    says: ['居民报了修，或者您代报一单，就会出现在这里'],
  },
  {
    by: 'a phone call becomes a report with its door read from the words, and goes straight to the board',
    says: ['记下了，编号', '记下来，给编号'],
  },
  {
    by: '[S1] an order is found among all of them by whatever the desk knows of it, however it is spelled',
    says: ['告诉他这个号，以后打电话来问就报这个'],
  },
  {
    by: 'the door and the kind are read out of the words, spelled as the community’s list does',
    says: ['照着原话记，说到楼号会自动填在下面'],
  },
  {
    by: 'a report keeps the words private and proposes public ones, once for each requestId',
    says: ['居民看得到几时答复'],
  },
  {
    by: 'open orders count only when nobody took them in time',
    says: ['发出去几小时没人抢就提醒', '在“今日”里提醒您打电话找人，或转办'],
  },
  {
    by: '[S2] what is late is counted in every status, and whatever is urgent presses from its report on',
    says: ['哪一步拖久了，也会来这里'],
  },
  {
    by: 'is ended by time, back at the desk as 没修成, and the journal says who did it: time',
    says: ['上门以后一直没有回音，到时间自动结束'],
  },
  {
    by: 'hand-overs are all counted, and marked when an answer is overdue',
    says: ['过了在“今日”里提醒您催'],
  },
]
