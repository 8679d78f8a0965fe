/** What belongs to the noun `notice` alone: whole folders, and its own file where all nouns have one. */
export const ownPlaces = [
  'domain/notice/',
  'contract/nouns/notice.ts',
  'contract/actions/notice.ts',
  'contract/refusals/notice.ts',
  'contract/views/notice.ts',
  'cloudfunctions/notice/',
  'cloudfunctions/platform/collections/notices.ts',
  'src/words/notice.ts',
  'src/parts/notice/',
  'src/features/notice/',
  'src/features/desk/notice/',
  'src/packages/notice/',
  'src/packages/desk/notices/',
  'src/packages/desk/noticeWall/',
  'tests/simulation/moves/notices.ts',
  'scripts/house/promises/notices.ts',
  'localcloud/demo/notices.ts',
] as const

/** Nouns that came later and hang notices of their own: what that costs is theirs, and is told beside it. */
export const usedSince = [
  'cloudfunctions/market/post.ts',
  'src/features/desk/counter/AccountsSheet.tsx',
] as const

/** One of each kind of change, and the words by which the code knows it. */
export const kindsOfChange = [
  { kind: 'query', name: 'notice.list', words: ["'notice.list'", 'noticeList'] },
  { kind: 'command', name: 'notice.withdraw', words: ["'notice.withdraw'", 'noticeWithdraw'] },
  { kind: 'state', name: 'takenDown', words: ["'takenDown'", 'takenDown:', 'TakenDown'] },
  { kind: 'screen', name: 'noticeWall', words: ["'noticeWall'", 'noticeWall:', 'NoticeWall'] },
  {
    kind: 'collection',
    name: 'notices',
    words: ['NoticeDocument>', 'noticeCollections', 'noticeDocument ='],
  },
  { kind: 'rule', name: 'remindReaders', words: ['remindReaders'] },
] as const

/** How the code outside speaks of it without an import: its actions, pages, collection. */
export const namesOutside =
  /'(notice\.\w+|noticeBoard|deskNotices|noticeWall)'|\bids\('notices'\)|\bnotices: \{ text|^type Shelf = 'notices'|scene === 'notice'|^\s+notice: \d/
