import type { Section } from '../row'

export const reporting: Section = {
  title: 'Reporting and triage 报修与受理',
  rows: [
    {
      id: 'R1',
      name: 'Report in three taps',
      chinese: '三下报修',
      clauses: [
        [
          'A report takes three taps beside the words: place and kind are known already',
          'a resident reports in three taps, words apart: the place and the kind are known',
        ],
        [
          'The kind is guessed from the words, and can be changed',
          'the kind is guessed from the words, the place known, and one press sends it',
        ],
        [
          'What was begun is there again after the app was killed',
          'what was written is there again after a crash',
        ],
        [
          'A held button records a voice, which is heard again, said again and sent as it is 按住说话',
          'held, let go, sent: what was said goes as it is, without a word or a kind',
          'it can be said again, or not at all',
          'where the microphone may not be used there are words',
        ],
        [
          'A recording is taken in as what it is, without its hidden data, and WeChat listens to it',
          'a recording is kept without its hidden data, as long as it is, and the uploaded file goes',
          'WeChat listens to it as to a sound, under whoever sent it',
        ],
        [
          'It is heard by whoever said it, the desk, and the crew while they hold the order',
          'what the resident said is heard by them, the desk and the crew while they hold it; by nobody else',
        ],
        [
          'It is deleted some days after its order is over, as the community says',
          'a recording stays while its order goes on, and as long after its end as the community says',
        ],
        ['拍照 opens the camera at once', '拍照 opens the camera at once, and the picture goes as it is'],
        [
          'A day’s reports are numbered one after the other, however many',
          '200 reports a day are numbered one after the other, and each costs the same',
          'many reports at once each get a number of their own',
        ],
      ],
    },
    {
      id: 'R2',
      name: 'Telephone and desk intake with call back',
      chinese: '电话、到社区代报与回音',
      clauses: [
        [
          'The desk reports for people without a smartphone',
          'the desk reports for people without a smartphone, who are then owed a call',
        ],
        [
          'Mended work that was reported by telephone is closed only with what was said on the phone 回音',
          'for people without a smartphone the desk does, with the call back written down',
          'the desk speaks for a resident only with a call back',
        ],
        ['Silence never closes what is owed a call back', 'never for people who are owed a call back'],
        [
          'Declined, withdrawn and unresolved reports close only with a call back as well',
          'nothing of theirs is declined or taken back without what was said on the phone',
          'in no history of somebody without a smartphone anything closes unless somebody spoke with them',
          'whoever has no smartphone is told before their report is declined or taken back, or nothing happens',
          'what could not be mended stands in the queue until they were told',
        ],
        [
          'A queue of calls: tries, last and next try, a script on the screen',
          'the queue: who is owed a call, how often it was tried, what was said last, when to try again',
          'the longest due comes first, and pages go on where they ended',
          'the script stands there with the number; nobody answered is one tap, and says when to try again',
        ],
        [
          'Who has no number at all is told by somebody named',
          'who has no number at all is told by somebody named, whom the crew can reach as well',
          'who has no telephone is told through who is named, and whoever was tried in vain is gone to',
        ],
        [
          'A report is found again by the telephone number',
          'a report is found again by the telephone number in whatever form it is typed',
        ],
        ['Whoever joins later with that number gets their cases'],
        [
          'Pictures at the desk, with the report and afterwards',
          'pictures are taken at the desk with the report, and afterwards by whoever went to look',
          'the desk adds pictures of what it saw, none is taken away, and no end of them',
        ],
      ],
    },
    {
      id: 'R3',
      name: 'A family member acts for somebody',
      chinese: '家人代办',
      clauses: [
        [
          'Asked for, consented to, ended by either side',
          'the resident is asked on her phone, says yes, and her daughter reports for her',
          'whoever was let reports in one tap, and ends it after one question',
          'only by a consent that is theirs, was given, and has not ended',
        ],
        [
          'The crew sees both names',
          'the crew is told both names while it holds the order, and only hers once it has ended',
        ],
        [
          'Whoever has no account is asked on the line by the desk, which writes down what they said',
          'who has no account is called by the desk; silence never counts as their yes, what the proxy says does',
          'nobody answers but the person and the desk, which writes down what was said; nobody for their own asking',
        ],
        [
          'Ended with a case open, it goes on as the person’s own',
          'ended with an order under way, it goes on as her own: her phone says it, the proxy sees and says no more',
        ],
        [
          'For nothing else, and of nothing else',
          'who acts for somebody does nothing else in their name, and sees nothing else of theirs',
        ],
      ],
    },
    {
      id: 'R4',
      name: 'Likely duplicates before sending',
      chinese: '同一件事，我也遇到',
      clauses: [
        [
          'One’s own report of the same thing is pointed out before sending',
          'one’s own report of the same thing is pointed out before sending',
        ],
        [
          'Two texts from one home and of one kind, or from one building in like words, look alike',
          'from one home and of one kind look alike whatever the words',
          'from one building in like words look alike',
        ],
        [
          'Reports of the building, and of what the community shares, are shown before sending, as one line that tells nobody',
          'what a neighbour reported is shown before sending, and joined in one tap',
          'reports of one’s home, one’s building and what everybody shares are found, each as one line that tells nobody',
          'nobody learns by asking at another door what came out of it; the desk does',
        ],
        [
          'The desk sees them while somebody speaks',
          'what is under way already stands beside the words while somebody speaks',
        ],
        [
          '我也遇到 joins a case, follows its one line and is told; no name, door or telephone',
          'who joins follows the one line on the home page, sees no name, door or telephone, and is told how it goes on',
          'an answer of whoever it was handed to, and a no, reach those who joined',
        ],
        [
          'At the community’s number whoever has the step is told again',
          'at the community’s number whoever has the step is told again',
        ],
        ['The desk joins two cases'],
      ],
    },
    {
      id: 'R5',
      name: 'Handed to the property company and others',
      chinese: '转办物业等单位',
      clauses: [
        [
          'It keeps its number, and an answer is owed by a day',
          'handing over sets the day by which an answer is owed',
        ],
        [
          'A good answer finishes it, a bad one brings it back',
          'a good answer finishes it without a crew and says who did it',
          'a bad answer brings it back to the community, unresolved',
        ],
        [
          'The answer stays readable, whatever comes next',
          'the answer of the other body, and why it went there, outlive the next step',
          'the property company goes on reading what it answered, and nothing else',
        ],
        [
          'The company sees only what was handed to it, in public words',
          'the property company sees what was handed to it, in public words',
        ],
        [
          'The company has screens of its own: told, accepts with a date, answers or sends back',
          'the company finds what was sent to it, counted, and opens it with one tap',
          'the company takes it on with a day',
          'it goes back to the community with a reason, never without',
          'what was answered long ago is there to be read, and nothing to be done',
          'they take it on with a day, answer with pictures, and the resident reads every step, for ever',
        ],
        [
          'Of several companies each has what was sent to it, and nothing else',
          'company A never sees, hears of or answers what is company B’s',
          'what A sent back and B has now shows A its own words, and nothing of B',
          'who works for one body may do nothing with what was sent to another, and sees none of it',
        ],
        [
          'Late is told to the body and to the desk',
          'a body that is late, and the desk, are told once; the desk counts it',
        ],
        [
          'The bodies are a list of the community’s own',
          'is read by the desk, and written by the secretary alone, once for each requestId',
          'keeps a trace of who changed what',
          'whose own the kind is stands first, then 物业, the one that names the building before the one for all',
          'whoever was 物业 before there was a list works for the body that stands first on it',
        ],
      ],
    },
    {
      id: 'R6',
      name: 'One line: who has it, which step, by when',
      chinese: '一句话进度',
      clauses: [
        [
          'Every status has its line, for everyone who may read it',
          'every status has words for everyone who may read it',
          'each row has its one line, with the volunteer’s name masked',
        ],
        [
          'Overdue is said as overdue',
          'overdue changes the words as well as the colour',
          'each of my orders says who has it, which step and by when; overdue is said as overdue',
        ],
        [
          'Who holds it up, why, and until when',
          'blocked tells by whom, why, and when it is looked at again',
          'tells who blocks, why and until when',
        ],
        [
          'The timeline has the reasons, answers, stars and pictures',
          'the timeline says who was let go and how, what was said, the stars, and shows the pictures',
        ],
        [
          'What is due is due by day, between noon and evening',
          'a deadline falls between noon and evening, takes no time from anybody, and gives at most a night and a morning',
        ],
        [
          'Due from end to end as well as by step',
          'runs from the report until it is mended, by kind',
          'a step back gives the community no new time: whatever happens to it, it is the same moment',
        ],
        [
          'In working days where the community says so',
          'where the community works five days, its own time is counted in those; a volunteer’s promise is not',
        ],
      ],
    },
    {
      id: 'R7',
      name: 'Closed is not mended',
      chinese: '没修好',
      clauses: [
        [
          '没修好 keeps the number',
          '没修好 brings it back under the same number',
          '“没修好” asks what is not right; the same number goes back to whoever came, and can be undone',
        ],
        [
          'Every visit stays in the record',
          'the first visit stands beside the second: who came, when, what they did',
          'whatever people press and in whatever order, no word or picture they gave is ever lost',
        ],
        [
          'The first visit stays readable for its crew',
          'after 没修好 the first visit, its words and the stars stay readable, for the crew of then as well',
        ],
        [
          'Also after it was scored: the score is withdrawn, and made anew after the second visit',
          'the score is withdrawn, its points are no longer promised; the second visit is scored anew',
          'it is gone from the notice on which it hung, which says so, and hangs on the next',
          'whoever had objected to the score hears that it is withdrawn',
        ],
        ['Also after its points have moved'],
        [
          'It is offered first to whoever came before, who may say no; then to the line and the board',
          '没修好 asks whoever came before first, with the reason and the pictures; they may say no, and the next is asked',
          'whoever came before and does not answer in their time is asked no longer: it is on the board',
          'whoever serves no more, or holds as many as they may, is not asked: it lies with the desk',
        ],
        [
          '撤销, and 哪儿没好 is asked, with words and pictures',
          '撤销 within minutes: it is as it was, and whoever was to come again is told',
          '撤销 comes too late after some minutes, or once the crew has said yes',
          '“没修好” asks what is not right; the same number goes back to whoever came, and can be undone',
        ],
        ['Asked again after one or two weeks; three rates: answered, mended, content'],
      ],
    },
    {
      id: 'R8',
      name: 'Danger comes first',
      chinese: '急事',
      clauses: [
        [
          'Words of danger show what to do first and whom to call',
          'words of danger show first what to do and whom to call',
          'every danger says what to do first, the worst danger first',
        ],
        [
          'Dangers are recognised in people’s own words, with few false alarms',
          'of those set aside, the dangers are recognised and false alarms are few',
        ],
        [
          'Urgent stands first in every list, and presses from its report on',
          'the urgent stand first in a list of one status, and in the list of what presses beside all that is late',
          'what is late is counted in every status, and whatever is urgent presses from its report on',
        ],
        [
          'Tiles for gas, lifts, burst pipes, fire and live wires on the home page and in the form of the desk, with what to do first',
          'what cannot wait is one press away on the home page',
          'a pressed danger shows what to do first, and is sent as urgent in one press',
          'what cannot wait is one press in the form of the desk: what to tell them first, then the report',
        ],
        [
          'It has deadlines of its own, and the whole desk is told at once',
          'a danger that was pressed makes it urgent, with its own deadlines, and is kept with what the words tell',
          'the whole desk is told of a report, urgent or not, but for who entered it',
        ],
        [
          'The community’s own telephone numbers',
          'are written by the secretary, in one spelling, and read by everybody',
          'a pressed danger shows what to do first, and is sent as urgent in one press',
        ],
        [
          'What only a professional may do never comes onto the board',
          'what only a firm may touch never comes onto the board, whoever asks; it goes to a body',
          'what only a firm may touch is never published, by its kind or by a danger in it',
          'what the desk sees counts like what was told, and so does what the secretary has closed since',
        ],
        [
          'A danger that only seemed to be told of is cleared by the desk, for a reason that is kept',
          'a danger that the words seemed to tell of is cleared by the desk with a reason, which is kept',
          'a danger that is none is taken away with a reason, and then it can be published',
        ],
      ],
    },
    {
      id: 'R9',
      name: 'Known outages',
      chinese: '停水停电告知',
      clauses: [
        [
          'Said by the desk: what, which buildings, from and until when, whom to call; corrected, or ended early',
          'the desk says what is cut off, where and until when',
          'it is corrected as it was read, or said to be over after one question',
          'two at the desk at once: one correction, the other is told',
        ],
        [
          'Said before somebody reports it, and on the home page of whom it touches',
          'what is cut off where I live stands before the form, points out what is likely meant, and stops nobody',
          'is announced once; who lives there has it on the home page, everybody finds it before a report',
        ],
        [
          'Ends by itself; what is over early is told',
          'ends by itself, for people at its hour and in the book when the clock comes by',
          'a correction is told anew; what is over early is told for a day',
        ],
        [
          'Keeps nobody from reporting what is urgent',
          'nobody is kept from reporting, least of all when it is urgent',
        ],
      ],
    },
    {
      id: 'R10',
      name: 'Agreeing on a time',
      chinese: '约时间',
      clauses: [
        [
          'The resident says when somebody is at home, on the form or to the desk; only the crew, the desk and they read it',
          'the resident says when somebody is at home; the crew sees it, neighbours and the board do not',
          'the desk writes down the free hours of who calls',
          'when somebody is at home is chosen on the form, sent with the report, and not asked of what is urgent',
          'what the rule promises when nobody names an hour lies where somebody is at home',
        ],
        [
          'The volunteer picks an hour within them, and changes it once with a reason',
          'the crew names the hour once without a reason, and changes it once with one',
          'only of the crew, while the promise stands, ahead, not too far, and when somebody is at home',
          'the crew picks a day and an hour, and is asked why when they change it',
        ],
        [
          'Two visits of one’s own at one hour are pointed out before it is sent',
          'two visits of mine within one hour are pointed out with which and when, and kept when I know',
          'two visits at one hour are said on the sheet, and a second press keeps both',
        ],
        [
          'The resident is told, and may say that it does not suit; the crew names another',
          'the resident finds the hour on their home page, says that it does not suit, and the crew has a to-do until they name another',
          'the desk says it for who called; a neighbour, the crew and others do not',
          'the resident says that the hour does not suit, and when it does',
        ],
      ],
    },
  ],
}
