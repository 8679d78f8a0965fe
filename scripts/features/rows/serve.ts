import type { Section } from '../row'

export const serving: Section = {
  title: 'Grabbing and visiting 抢单与上门',
  rows: [
    {
      id: 'V1',
      name: 'Atomic grab',
      chinese: '抢单',
      clauses: [
        [
          'However many grab at once, as many get it as it has places',
          'four grab at once: one has it, three learn who was first, masked',
          'an order of two slots takes two and no more',
        ],
        [
          'Whoever loses learns at once who was first, and may stand in line',
          'a lost race is told kindly, with who was first, and standing in line is one tap away',
        ],
        [
          'The board reads itself anew while it is looked at',
          'a new order appears by itself while the board is looked at',
        ],
        [
          'What fits one’s trade comes first',
          'what I hold stands on top, and orders of my trade come before the others',
        ],
        [
          'Volunteers with the skill are told of new orders',
          'volunteers of the trade are told of a new order: those with the papers, and not of their own home',
        ],
      ],
    },
    {
      id: 'V2',
      name: 'Places and the line',
      chinese: '名额与排队',
      clauses: [
        [
          'Whoever waits has a place in the order they came, and the line has an end',
          'who comes late stands in line in the order they came',
          'a line has an end',
        ],
        [
          'A freed place is offered to the first in line',
          'the place that frees is offered to the first in line, who is told; the next stays in line',
        ],
        [
          'With a time to say yes, the community’s own; then the next is asked',
          'there are as many hours to answer as the community gives, by day; an urgent one waits an hour',
          'who does not answer in time is asked no longer, and the next one is',
          'whoever is asked and says nothing is asked no longer, by time, and the next one is',
        ],
        ['A no does no harm', 'who says no is out of the line without harm, and the next one is asked'],
        [
          'No more people hold it or are asked than it has places',
          'no more people hold an order, or have a place of it kept for them, than it has places',
        ],
      ],
    },
    {
      id: 'V3',
      name: 'Safety gate',
      chinese: '安全门槛',
      clauses: [
        [
          'Work on wires needs a licence that is valid on the day',
          'work on wires needs the licence, and a valid one',
          'work that needs a licence needs it valid',
        ],
        [
          'Without the licence 抢单 is not offered, and the card says which is missing',
          'an order that needs a licence one does not hold offers no 抢单, and says which',
        ],
        [
          'A minor serves only with a guardian',
          'who is a minor serves with a guardian',
          'a minor needs a guardian, and words are checked',
        ],
        [
          'Whoever approves is shown what has run out',
          'whoever approves reads that a licence has run out and that there is no insurance, or none any more',
        ],
        [
          'The gate of each kind is the community’s own data',
          'is the community’s own: set by the secretary, read by everybody, told in the history',
          'is asked of whoever grabs',
          'the secretary sets who may do a kind of work, sees what changes, and only that is sent',
        ],
        [
          'Insurance in force on the day of the visit',
          'insurance must be in force on the day of the visit, not only when it is taken',
        ],
        [
          'Dangerous work is never for minors; height, gas and the meter side go to a firm',
          'under 18 is never let near what is dangerous, with all papers and insurance',
          'whatever the community sets, what is dangerous by itself is never for minors, nor what needs a licence or a firm',
          'electricity needs papers; gas, fire, lifts, the meter side and heights go to a firm',
        ],
        ['Checked again when the visit begins', 'all of it is asked again when the visit begins'],
        ['Papers are renewed, and warned about before they run out'],
      ],
    },
    {
      id: 'V4',
      name: 'A cap on what one person holds',
      chinese: '手上最多几单',
      clauses: [
        [
          'However many are grabbed at once',
          'nobody holds more than the cap, however many they grab at once',
          'who holds as many as they may is refused, and told how many',
        ],
        [
          'The line passes over whoever is at the cap',
          'whoever is at their cap is passed over and keeps their turn',
        ],
      ],
    },
    {
      id: 'V5',
      name: 'Promised time',
      chinese: '约定时间',
      clauses: [
        [
          'Warned of once, by day, while giving back is still blameless',
          'is warned of once, while giving back is still blameless',
          'nobody is reminded at night, and always while giving back is still blameless',
        ],
        [
          'Let go when it passes; the line moves up',
          'that nobody kept: the first in line is asked, and the journal says who did it: time',
        ],
        [
          'Giving back early is blameless, shortly before is late',
          'giving back early is blameless',
          'giving back shortly before the visit counts as late',
        ],
        [
          'Whoever was let go, and how, stays on record',
          'whoever is let go stands there with how it came, and whether the promise fell with them',
          'who was let go stands by name for the desk, masked for others; why, for the desk and themselves',
        ],
        [
          'The time is chosen on a screen',
          'the crew picks a day and an hour, and is asked why when they change it',
        ],
        [
          'Late releases and no-shows are counted, shown to the person, and can be appealed against',
          'a late give-back and a no-show stay on one’s own page, whoever mended it afterwards; early is blameless',
          'an appeal is said once, by whoever it is about, and waits at the desk',
          'upheld, it counts no more, neither for them nor in the figures; kept, it goes on counting',
        ],
        [
          'A visit that never ends is asked about, and ended by the desk or by time',
          'work that was begun and never finished is asked about',
          'a dead visit is ended with what the desk found out; what is not under way cannot be',
          'is late after a day, and ended by time two days after that',
        ],
      ],
    },
    {
      id: 'V6',
      name: 'Door, name and telephone',
      chinese: '门牌、姓名、电话',
      clauses: [
        [
          'Only the crew, while they hold it',
          'the crew sees door, name and phone while they hold the order, and each look is journaled',
          'nobody else sees it: not who waits, not other volunteers, not neighbours',
        ],
        [
          'Locked when the place is given back, and at the end',
          'it locks again when the place is given back, also for a repeated request',
          'it locks again when the work is done',
        ],
        [
          'Not for who serves no more',
          'who is suspended holds nothing from that moment, stands in no line, and reads no door',
        ],
        [
          'Looks are bounded',
          'what one person does to one order in a day is bounded: the order does not grow without end, others go on',
        ],
        [
          'In no message and no log',
          'no message that goes out tells a name, a door or a phone',
          'the log and the messages of all this name nobody',
        ],
        ['Looks of the desk, and what leaves in a table, are written down as well'],
      ],
    },
    {
      id: 'V7',
      name: 'The visit',
      chinese: '上门',
      clauses: [
        [
          'Begun, and told with what was done, material, minutes and pictures',
          'the crew tells what was done, with pictures of their own',
        ],
        [
          'What cannot be mended goes back with its reason',
          'what could not be mended goes back to the desk with the reason',
        ],
        ['Pictures before and after'],
        ['Who paid for the material, the price told first'],
        ['受阻 by the crew'],
        ['Two people where somebody lives alone'],
      ],
    },
    {
      id: 'V8',
      name: 'Record of service',
      chinese: '服务记录与证明',
      clauses: [
        [
          'Proved hours and hand-entered hours apart',
          'what a clock proves and what was written by hand stand apart, and are never added together',
          'the record keeps apart what the clock proves and what was written by hand, by year',
        ],
        [
          'Corrections on request, answered by somebody else',
          'other minutes are asked once a visit, of one’s own, and count when somebody else has agreed',
          'nobody answers about their own hours or their family’s, nor who has no desk',
        ],
        [
          'A certificate with a number that anyone can check, showing only what stands on it',
          'a certificate says what the record said, to anyone with its number, member or not, and nothing else',
          'its owner alone ends it, and from then on its number says so and no name',
        ],
        ['As a picture and a printable page', 'a certificate of mine is kept as a picture, and printed'],
      ],
    },
    {
      id: 'V9',
      name: 'A way out of everything',
      chinese: '总有出路',
      clauses: [
        [
          'The desk takes an order back, from whoever holds it',
          'an order taken back is offered to the first in line, blamelessly and with the reason',
          'a visit that has begun can be taken back, and the order is on the board again',
        ],
        [
          'A dead visit is ended',
          'a dead visit is ended with what the desk found out; what is not under way cannot be',
        ],
        [
          'Who is suspended or leaves frees what they hold, and every line',
          'who is suspended holds nothing from that moment, stands in no line, and reads no door',
          'a freed place passes over whoever may not serve any more',
        ],
        [
          'Every order that is not over has an owner and a time',
          'every order that is not over has an owner and a time by when',
        ],
        [
          'A suspension outlives leaving and joining anew',
          'who was suspended, left and came back is suspended still, until the desk lets them in again',
        ],
        [
          'Asked of one person by name, not forced; every gate is asked then and again at the yes',
          'is asked, not forced: yes and they have it, no and it is on the board again',
          'every gate is asked when they are asked',
          'and again when they say yes',
        ],
      ],
    },
    {
      id: 'V10',
      name: 'When nobody claims it',
      chinese: '没人抢',
      clauses: [
        [
          'A ladder for each kind: matching volunteers, all, staff, neighbours or a firm; each step written down',
        ],
      ],
    },
    {
      id: 'V11',
      name: 'One case, several visits',
      chinese: '拆单',
      clauses: [['Split by trade or visit, each part claimed alone']],
    },
    {
      id: 'V12',
      name: 'Pledge and five questions',
      chinese: '承诺与五问',
      clauses: [['Before the first grab; the version is kept'], ['Sleeping volunteers are paused kindly']],
    },
  ],
}
