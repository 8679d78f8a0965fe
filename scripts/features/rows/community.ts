import type { Section } from '../row'

export const community: Section = {
  title: 'The whole community 社区治理',
  rows: [
    {
      id: 'C1',
      name: 'Needs and resources',
      chinese: '需求清单、资源清单、微心愿',
      clauses: [
        [
          'Listed from meeting, desk, phone, in words that everybody may read',
          'what I ask for only I and the desk see, until the desk lists it in words for everybody',
          'what was heard at a meeting is listed at once; without a name behind it the desk confirms',
        ],
        [
          'Claimed by members and partner units, up to an answer',
          'a need goes all the way: claimed, promised, done, confirmed, answered in public',
          'a unit claims by whoever acts for it, only while its agreement runs, and nobody confirms for their own unit',
        ],
        [
          'Unclaimed and overdue on Today, with a way out of every state',
          'unclaimed and overdue stand on the desk’s day, and time ends a claim that was not kept',
          'from every state the desk alone brings it to an end',
        ],
        [
          'Partner units with dates and people who act for them',
          'who acts for a unit has its first page, until the desk takes it back or the agreement is ended',
          'an agreement that runs out stands on the desk’s day until it is renewed or ended',
        ],
        ['资源清单, 双报到 and 网格'],
        ['双评议'],
      ],
    },
    {
      id: 'C2',
      name: 'The year of the duty secretary',
      chinese: '轮值书记',
      clauses: [['Roster, notices, meeting, marks, the list of the year']],
    },
    {
      id: 'C3',
      name: 'Deliberation to works',
      chinese: '议事与集资',
      clauses: [['A vote that counts'], ['Pledges, works, posted accounts']],
    },
    {
      id: 'C4',
      name: 'Emergency log',
      chinese: '应急记录',
      clauses: [['By the minute, with tasks side by side and a lesson']],
    },
    {
      id: 'C5',
      name: 'Activities',
      chinese: '活动',
      clauses: [['Sign-up, attendance by code, hours, points']],
    },
    {
      id: 'C6',
      name: 'Safety checks',
      chinese: '安全检查与整改',
      clauses: [['Found, ordered, mended, checked again']],
    },
    {
      id: 'C7',
      name: 'Notices',
      chinese: '公示上墙',
      clauses: [
        [
          'What hangs is open until its last day is over',
          'is open from the moment it hangs until its last day is over, to the millisecond',
        ],
        [
          'Notices of any kind, for all, a building, a role',
          'hangs once, for whom it is for, and for nobody else',
          'is not empty: words need words, pictures and papers a picture',
          'the picture of a notice is the community’s: seen by all, and kept when who took it leaves',
        ],
        [
          'Read receipts, withdrawn and corrected with a trace',
          'who must know has it on the home page until they have read it; the desk sees who has not',
          'a correction leaves the old version readable; a withdrawn notice says why',
        ],
        [
          'A name is masked until its owner agrees',
          'a name is masked until its owner agrees on their own phone',
          'whose name hangs there says whether it may stand whole',
        ],
        [
          'An objection is answered by somebody else',
          'an objection is answered by somebody else, and the objector has it on the home page',
        ],
        ['Time takes it down', 'time takes down what has hung its days'],
        [
          'A page to print',
          'the wall sheet has title, words, names, by whom and when, room for the seal, and is printed',
        ],
      ],
    },
    {
      id: 'C8',
      name: 'Several communities',
      chinese: '多个社区',
      clauses: [
        [
          'Communities are kept apart',
          '%s refuses an order of another community like one that is not there',
          'in another community is nobody’s, whatever they are in their own',
        ],
        [
          'A person belongs to several, and changes between them',
          'whoever belongs to two names theirs in every call, and the pages begin anew in the other',
          'the other community is one tap away',
        ],
        ['The street sees across communities'],
      ],
    },
    {
      id: 'C9',
      name: 'Care visits',
      chinese: '独居探访',
      clauses: [['Consent, interval, last result; missed is on Today']],
    },
    {
      id: 'C10',
      name: 'One topic a month',
      chinese: '每月一题',
      clauses: [['Returning cases become one topic with cause, plan and proof']],
    },
    {
      id: 'C11',
      name: 'The hotline',
      chinese: '热线',
      clauses: [['A rota, calls written down, settled at once or opened']],
    },
  ],
}

export const everyone: Section = {
  title: 'For everyone 所有人',
  rows: [
    {
      id: 'U1',
      name: 'Large letters, ears and keys',
      chinese: '关怀模式',
      clauses: [
        [
          'Nothing is cut off at 1.75, light and dark',
          'on every page all words can be read, every button hit and all of it heard: letters of 1.0, 1.4 and 1.75, light and dark',
          'what comes up from below can be read and heard in large letters, too',
        ],
        ['Contrast', 'text %s on %s has a contrast of 7', '%s on %s has a contrast of 4.5'],
        [
          'Every button can be hit',
          'on every page all words can be read, every button hit and all of it heard: letters of 1.0, 1.4 and 1.75, light and dark',
        ],
        [
          'axe-core finds nothing on any page',
          'on every page all words can be read, every button hit and all of it heard: letters of 1.0, 1.4 and 1.75, light and dark',
          'axe-core finds what it is asked for: a picture without words, a pale word, a button without a name',
        ],
        [
          'The line is read aloud where the platform can; where it cannot there is no button',
          'the one line is read aloud by a press, and a second press stops it',
          'where nothing can read Chinese aloud there is no button',
        ],
        ['A secretary’s day by keyboard', 'all of it without a mouse'],
      ],
    },
    {
      id: 'U2',
      name: 'A bad network',
      chinese: '网络不好',
      clauses: [
        [
          'Kept, sent by itself, arrives once',
          'a report pressed without a network is kept, goes out by itself, and arrives once',
          'a lost reply is asked for again with the same requestId',
        ],
        [
          'Whatever is killed, nothing acknowledged is lost',
          'what a killed app left behind is sent when it opens again',
        ],
        [
          'Pictures and voice are kept offline',
          'without a network a report waits with its picture and its voice, and goes out whole when it is back',
          'a picture taken and a voice recorded without a network wait in the draft, also after the app was killed',
          'a report pressed without a network is kept with a picture and a voice that the cloud never had, and all of it goes off by itself',
        ],
        [
          'What binds a person is asked again after a silence',
          'what was pressed long ago waits for a word of its person, however old it is; a report goes out by itself for days',
          'an old press is asked again with its order and its time, and done once with its own request',
        ],
        [
          'Nothing is dropped without a word',
          'a picture that the cloud will not take is told of, and the report goes without it',
          'what neither a draft nor a command names is dropped; what a draft names stays',
          'whatever is written in a form or a sheet is kept until it was sent',
        ],
      ],
    },
    {
      id: 'U3',
      name: 'WeChat’s rules, and a to-do behind every message',
      chinese: '微信规则与待办',
      clauses: [
        [
          'Behind each message stands something in the app',
          'every message that WeChat may push stands on the home page of whoever gets it (U3)',
          'the order of every message stands on the screens of the one it goes to, and opens there',
        ],
        [
          'Who is told what, step by step',
          'the resident is told of each step of the straight way, the crew that it was confirmed and scored',
          'the resident is told when it is handed over, answered, blocked or declined',
          'who had given their word and is let go is told, and so is the resident, and who moves up',
        ],
        ['The build passes WeChat’s own gates', 'a sound build passes every gate'],
        ['Staff and the property company are told as well'],
      ],
    },
    {
      id: 'U4',
      name: 'Leaving',
      chinese: '注销与带走资料',
      clauses: [
        ['Take along what is held', 'I get what is held about me, and nothing about my neighbour'],
        [
          'Nothing names who left',
          'a resident who left is nowhere to be found, and what was mended still counts',
          'twelve confirmations beside the leaving of who did the work leave no name behind',
        ],
        [
          'A late copy brings nobody back',
          'a late copy of joining, after leaving, is refused and brings nobody back; joining anew is a new request',
        ],
        ['Also for people without an account'],
      ],
    },
    {
      id: 'U5',
      name: 'Nothing hollow',
      chinese: '说到做到',
      clauses: [
        [
          'Every sentence that promises something names its test',
          'every sentence of the app that promises something has a test that proves it',
          'every test that is said to prove a promise is there',
          'no promise stands here that the app does not make, and none that is proved is called nothing',
        ],
      ],
    },
    {
      id: 'U6',
      name: 'Rules of the land as switches',
      chinese: '法规开关',
      clauses: [['Each with its source: consent, minors, no forced 打卡, no ranking, a door for complaints']],
    },
  ],
}
