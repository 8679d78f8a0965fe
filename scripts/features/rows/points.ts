import type { Section } from '../row'

export const points: Section = {
  title: 'Points 公益积分',
  rows: [
    {
      id: 'P1',
      name: 'Scored by a published standard',
      chinese: '评分',
      clauses: [
        [
          'Kind × difficulty, plus and minus lines, said in words',
          'is category × difficulty with the standard’s plus and minus lines, said in words',
        ],
        [
          'Never below nothing, never above the standard’s most',
          'is never below zero',
          'is never above the most the standard pays',
        ],
        [
          'Not by who did it, their household or their relatives',
          'nobody scores their own work',
          'nobody scores the work of their household',
          'nobody scores the work of their relatives',
        ],
        [
          'The household however it is spelled, and as it was',
          'rooms are one exactly when their numbers are, however spelled',
          'buildings are one exactly when estate and number are',
          'moving out for a minute is no way around the rules of one’s own household: not to grab, not to score',
        ],
        [
          'The community’s own standard, in versions, each change said before and kept after',
          'the secretary publishes the next version, and everybody reads what it changed and by whom',
          'a score keeps the version that it was made by',
          'before it is published every change is said in a sentence',
        ],
        ['Hours count as far as the standard says', 'counts full hours as far as the standard does'],
        [
          'A plus or a minus needs its reason at the server',
          'a plus or a minus without a reason is refused, whatever the screen asked',
        ],
        [
          'Relatives are declared by members and by the desk, ended by either side, and count half a year on',
          'nobody scores the work of whom they have named as family, nor of who has named them',
          'the desk may say it of any member; both sides see it, and either may end it, which counts half a year later',
          'so does whoever was named before they joined, by name and telephone',
          'whoever leaves is nobody’s relative any more, by id and by name',
        ],
        [
          'Who entered, called back and scored alone is flagged, and from the community’s limit on a second person agrees',
          'is flagged for who would do it all, waits for a second person, and pays nobody before',
          'from the limit on, what one alone entered, called back and scored waits for a second person',
          'nobody agrees to their own, nor who did the work or is of their family',
          'or sends it back with a reason, and whoever scores it then begins anew',
        ],
      ],
    },
    {
      id: 'P2',
      name: 'Append-only double entry',
      chinese: '账本',
      clauses: [
        [
          'All accounts together are always nothing',
          'the accounts together are always zero',
          'no balance falls below zero, and each is what replay says',
        ],
        ['Nothing is paid twice', 'have ids made of what they pay for, so that nothing is paid twice'],
        [
          'Proved every night',
          'finds nothing where the books agree, says so in the journal, and is made once a day',
          'finds a wallet that is not the sum of its entries, tells it, and does not mend it',
          'books are proved once in every night, between three and six',
        ],
        [
          'At a cost that does not grow with age',
          'what was proved is not read again: the next proof begins where this one ended',
          'proved in parts from a checkpoint, a book comes to what it comes to as a whole',
        ],
        [
          'On demand, told in a sentence; a broken book stands on the desk’s day',
          'the secretary has the books proved now and is told what they come to; so is whoever opens the settlements',
          'a wallet that was changed without an entry is found, also when nothing else happened since',
        ],
        [
          'A chain of hashes',
          'an entry that is changed, lost, doubled or put between breaks the chain there',
          'what was proved long ago and then changed is found by the slow look at old books',
        ],
        [
          'Reversed also after payment, what is spent stays spent',
          'points that were paid are taken back once, and the entry of before stays',
          'stays spent: only what is left is taken, and nobody owes anything',
          '500 awards by 20 workers, each taken back twice at once: exactly 500 are, 500 are refused, and all is nothing',
        ],
      ],
    },
    {
      id: 'P3',
      name: 'Settlement',
      chinese: '清算与公示',
      clauses: [
        [
          'A notice with masked names hangs before anything is paid',
          'posts a notice of everything scored, names masked, and pays nothing yet',
        ],
        [
          'Paid once when its time is over',
          'after the week the timer moves the points to the wallets and closes the notice, once',
          'cut off at whatever step, the timer finishes it and nothing is paid twice',
        ],
        [
          'Whoever posts is told before what it would carry',
          'the desk is told what a notice posted now would carry; others are not',
        ],
        [
          'The wallet and its statement tell the same',
          'the wallet and the statement tell the same story, newest first',
        ],
        [
          'In periods of the community',
          'on the community’s day what was scored is posted by itself, once, and paid when its time is over',
          'over any nights a month is posted once',
        ],
        [
          '清零 is warned of a month before',
          'what was not used for a year is told a month before, on the home page and in the wallet, and then cleared',
          'nobody loses points without a month’s warning, however late the clock was',
          'what came in within a year stays, what is held is left alone, and the oldest is spent first',
        ],
      ],
    },
    {
      id: 'P4',
      name: 'Objection and appeal',
      chinese: '异议与申诉',
      clauses: [
        [
          'Anybody while the notice hangs; who did the work until it is paid',
          'comes from anybody while the notice hangs, and not before or after',
          'comes from those who did the work as long as the points have not moved',
        ],
        [
          'Answered by somebody else',
          'comes from somebody who has nothing to do with it',
          'who scored it is told that somebody else must answer',
        ],
        [
          'The points wait, and are paid as answered',
          'an objection holds back its order, the rest is paid, and the answer pays it at the corrected figure',
        ],
        ['Whoever objected is told the answer', 'each sees of it what is theirs to see'],
        [
          'Against a no-show or a late release',
          'an appeal is said once, by whoever it is about, and waits at the desk',
          'nobody answers their own appeal, nor one that nobody made',
        ],
        ['Against suspensions, refusals, prices'],
      ],
    },
    {
      id: 'P5',
      name: 'Awards by hand',
      chinese: '手工奖分',
      clauses: [
        [
          'With evidence and a second approver, of nobody’s family, refused with a reason or void by time',
          'points by hand are paid when a second person agrees, each once',
          'without evidence nobody proposes anything',
          'nobody agrees to what they proposed, nor to what is theirs or their family’s, nor the family of who proposed',
          'a no has its reason, and pays nothing',
          'what waits for a second person stands on the desk’s day, and is void after two weeks',
        ],
        [
          'Pairs, bursts, households, late entries and visits of minutes are flagged, each with its reason',
          'one home and one volunteer again and again is flagged, by the person or by the door',
          'many on one day are flagged',
          'the volunteer’s own home is flagged',
          'what the desk entered and what was mended at once looks like an entry made afterwards',
          'a visit of minutes is flagged',
        ],
        ['A random sample is called each month'],
      ],
    },
    {
      id: 'P6',
      name: 'Points from activities and deliberation',
      chinese: '活动、议事积分',
      clauses: [
        [
          'Awarded by subject: activities, deliberation, civility',
          'points by hand are paid when a second person agrees, each once',
        ],
      ],
    },
    {
      id: 'P7',
      name: 'Points given away',
      chinese: '转赠',
      clauses: [
        [
          'To a neighbour or a relative, or to the pool',
          'points go to a neighbour by name and telephone, once however often it is sent',
          'and to the pool, for whoever needs them',
        ],
        [
          'Up to a month’s cap, and in no circle',
          'a month has its cap, and the next one its own',
          'two gifts at once never come to more than the cap',
          'whoever gives to whom in whatever circle: all gifts together are never more than was earned',
        ],
        [
          'The pool helps whoever needs it, by two people',
          'the pool helps whoever needs it, by two people, and only with what is in it',
        ],
        [
          'A cap of the standard flows into the pool',
          'what is over the month’s cap of the standard flows into the pool when it is paid',
        ],
      ],
    },
    {
      id: 'P8',
      name: 'Opening balances',
      chinese: '期初积分',
      clauses: [['From the old table, by two people, posted']],
    },
  ],
}
