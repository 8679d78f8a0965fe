import type { Section } from '../row'

export const market: Section = {
  title: 'Points supermarket 积分超市',
  rows: [
    {
      id: 'M1',
      name: 'Redeem',
      chinese: '兑换',
      clauses: [
        [
          'Points and pieces in one step, answered with a code',
          'holds points and pieces and answers with a code of six digits',
          'redeeming holds points and pieces in one step: redemption, both books, shelf and wallet',
        ],
        [
          'The last piece goes to one',
          'twenty people at the last piece: one gets it, nineteen learn that it is gone',
        ],
        ['Repeat-safe', 'the same request sent again gets the same answer and holds only once'],
        [
          'Handed over against the code, once',
          'two at the counter at once: one hands over',
          'a code that was handed over is no code any more',
        ],
        ['What nobody fetches goes back', 'goes back on the shelf and its points to their owner, once'],
        [
          'At the price that was seen',
          'at another price than the person saw, whether it rose or fell: the new one is told',
          'a price that changed meanwhile is told, nothing is taken, and the shelf shows the new one',
        ],
      ],
    },
    {
      id: 'M2',
      name: 'Stock is a book',
      chinese: '台账',
      clauses: [
        [
          'Bought, lost, counted',
          'bought, lost and a stock-take move the shelf and stand in the book',
          'counting what the book says, or typing no number, writes nothing',
        ],
        [
          'Never less than nothing',
          'the shelf cannot hold less than nothing',
          'never takes more off the shelf than there is',
        ],
        [
          'The shelf is the sum of its book',
          'finds a shelf that is not the sum of its book',
          'whatever is redeemed, collected, cancelled, bought or lost: stock and wallet are what their books say',
        ],
        [
          'Purchases with their receipts and what they cost',
          'what was bought keeps its receipt and what it cost, and the desk sees both in the book',
        ],
        [
          'Posted accounts of the shop over a span: bought, given, lost, counted, cost; objected to and printed as a notice',
          'the accounts say what was bought, given, lost and counted, with the cost, and reckon back to before',
          'the accounts of the shop are posted for everybody to read and to object to, once',
        ],
      ],
    },
    {
      id: 'M3',
      name: 'Wishes',
      chinese: '心愿',
      clauses: [['Votes, a shopping list by budget, wishers told']],
    },
    {
      id: 'M4',
      name: 'The community’s own shelf',
      chinese: '自己的货架',
      clauses: [
        [
          'A limit for each person and month',
          'more than one person may have in a month',
          'the month’s count starts again with the next month',
        ],
        [
          'Own pictures, kept when who took them leaves',
          'an article has its own photo, which is the community’s from then on',
        ],
        [
          'Own categories, set by the secretary with a history',
          'what stands on the shelf is of the community’s own categories, and keeps the one it was put under',
          'the shop’s own categories and opening times are set by the secretary and stand in the history',
        ],
        [
          'Hours that are checked, and said; nothing goes back before the shop was open',
          'outside the opening times nothing is handed over unless the desk says so, and that stays in the journal',
          'whether the shop is open is said with until when, or when it opens next',
          'nothing goes back before there was a time to come',
        ],
        [
          'Limits outlive leaving and joining anew',
          'the month’s limit is not had twice, and the next month is another',
        ],
        [
          'Redeemed at the counter for members without a telephone at hand, by two people, told to them, theirs to give back',
          'what one asks for at the counter another hands over, and neither is its owner',
          'without a phone at hand: one asks with their spoken yes, a second hands it over, both stay in the books',
          'its owner finds it in their phone, and may give it back',
          'what the desk redeemed for me says so, and that I may give it back',
        ],
      ],
    },
    {
      id: 'M5',
      name: 'Services as goods',
      chinese: '服务兑换',
      clauses: [['By partners, with their own code and list']],
    },
  ],
}
