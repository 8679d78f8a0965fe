import { gateNameOf } from '../../words/gate'
import { sayMoment } from '../../words/dates'
import { say, tellRefusals } from '../../words/refusals'

tellRefusals({
  'award.answered': '已经有人答复过了，请刷新再看。',
  'award.evidenceMissing': '要有凭据：写一句做了什么，或者放一张照片。',
  'award.lapsed': '两个星期没人核准，已经作废。要办请再提一次。',
  'award.notByYou': '是您提的，或者是给您、您家里人的。请另一位工作人员来核。',
  'award.notFound': '没有找到这一笔，请刷新再看。',
  'award.ownFamily': '不能给自己或家里人提。请另一位工作人员来提。',
  'award.whyMissing': '不同意要写一句为什么。',
  'callback.notOwed': '他自己在手机上能看到进度，不用记回音。',
  'code.unavailable': '社区码这会儿画不出来，请过几分钟再试。',
  'community.namedTwice': ({ name }) =>
    `${say(name, '有一栋楼')}已经在名单里了，换个写法也是同一个。请去掉一个。`,
  'import.answersMax': '这张表改得太多了。请在表里改好、存好，再选一次。',
  'import.ended': '这张表已经放下了。要接着导，请再选一次文件。',
  'import.notFound': '没有找到这张表。请再选一次文件。',
  'import.reading': '正在看这张表，等一会儿再试。',
  'lapse.answered': '这一次已经答复过了，请刷新再看。',
  'lapse.nobodyElse': '现在没有别人能答复。请书记在“成员”里再定一位不相干的社区工作者。',
  'lapse.notByYou': '是您自己或您家里人的申诉。请另一位工作人员来答复。',
  'community.timesWrong': '开门时间有两段重了，或者结束比开始早。请改一下。',
  'market.accountsEmpty': '这段时间还没到，或者前后反了。请换一段。',
  'market.accountsTooLong': '这段时间的账太长，一张公示写不下。请选短一点。',
  'market.categoryNotFound': '这个分类已经不在单子上了，请选一个别的。',
  'market.closed': ({ opensAt }) =>
    `现在不是开门时间，${typeof opensAt === 'number' ? sayMoment(opensAt) : '下次'} 开门。人已经在了，可以照样交。`,
  'market.noCounter': '这是他自己换的，请他报领取码。',
  'market.ownCounter': '自己的东西请在自己手机上换。',
  'market.secondPerson': '是您替他换的，请另一位同事核对后交给他。',
  'market.ownPickup': '自己换的东西，请另一位工作人员来核销。',
  'market.stockNegative': ({ stock }) => `账上只有 ${say(stock, '这么多')} 件，减不了这么多。请再数一遍。`,
  'objection.changed': '刚刚又有人提了异议，请看过新的再答复。',
  'objection.nobodyElse': '现在没有别人能答复。请书记在“成员”里再定一位不相干的社区工作者。',
  'objection.none': '异议已经答复过了，请刷新再看。',
  'objection.notByYou': '这是您经手的，或者当事人是您、您的家里人。请另一位工作人员来答复。',
  'objection.sameScore': '分数没有变。要更正请换个分数，不改就选“维持原分”。',
  'order.alreadyAsked': '已经问着他了，或者已经在他手上。请刷新再看。',
  'order.cannotTake': ({ why }) =>
    why === 'home'
      ? '这是他自己家的单，请别的邻居来修。'
      : why === 'licence'
        ? '他没有这一单要的证，或者证过期了。请换一位。'
        : why === 'insurance'
          ? '他没有保险，或者保险到期了。这一单要有保险才能去。'
          : why === 'age'
            ? '他未满 18 岁，有危险的活不能去。请换一位。'
            : '他手上的单已经满了。请换一位，或等他修好一单。',
  'order.firmOnly': ({ what }) => `${gateNameOf(what)}要专业单位来办，不能发给志愿者。请转办。`,
  'order.dangerUnexplained': '报修的话里提到了危险。要说它不算，请写一句是怎么知道的。',
  'order.ownProfile': '他自己在手机上能改姓名和电话，这里不替他改。',
  'order.crewHome': '改成的是师傅自己家。请先换一位师傅，再改门牌。',
  'order.sameAgain': '和现在的一样，没有什么要改的。',
  'order.noCrew': '这一单没有志愿者上门，不用评分。',
  'order.notInCrew': '这位师傅已经不在这一单上了，请刷新再看。',
  'score.none': '这一单没有等人同意的评分，可能已经有人办了。请刷新再看。',
  'score.notByYou': '这是您自己评的，请另一位同事来看。',
  'score.waits': '您评的分正等另一位同事同意，不用再评。',
  'order.selfScore': '不能给自己或家里人评分，请另一位工作人员来评。',
  'order.summaryTellsPrivate': '公开的文字里写了门牌、姓名或电话。请去掉，只写楼号和要修什么。',
  'points.adjustmentUnknown': '评分标准刚刚改过，请刷新后重新评。',
  'points.allSpent': '这些分已经都花掉了，花掉的不追。',
  'points.lineTwice': ({ label }) => `有一条写了两遍：“${say(label, '同一条')}”。请去掉一条。`,
  'points.standardChanged': ({ version }) =>
    `刚刚有人公布了第 ${say(version, '新')} 版，请刷新后在新的上面改。`,
  'points.standardSame': '和现在的一样，没有什么要公布的。',
  'points.notPaid': '这一单的分还没有入账。要改分，请师傅或居民在公示上提异议。',
  'points.reversed': '这一单的积分已经撤销过了。',
  'points.nothingToSettle': '现在没有要清算的积分。先给修好的单评分。',
  'table.notFound': '这个表格已经清掉了，请重新导出。',
  'table.reasonMissing': '写出姓名、门牌、电话，要先写一句用途。',
  'table.tooLong': ({ count, max }) =>
    `有 ${say(count, '很多')} 条，一个表格最多 ${say(max, '两万')} 条。请分时间段导出。`,
  'text.later': '微信这会儿审不了文字，先没有发出去。您写的还在，过几分钟再试，或换个说法。',
  'text.unchecked': '这段话还没审过。请看一眼给大家看的话，再发布。',
  'volunteer.notApplied': '他还没有报名做志愿者。',
})
