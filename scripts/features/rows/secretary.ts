import type { Section } from '../row'

export const secretary: Section = {
  title: 'The secretary 书记',
  rows: [
    {
      id: 'S1',
      name: 'The 维修统计表 is home',
      chinese: '维修统计表',
      clauses: [
        [
          'A wide window opens on it, its columns in their order',
          'a wide window opens on the 维修统计表, its eight columns in their order',
          'the columns of the 维修统计表 come in the order of the secretary’s own document',
        ],
        [
          'A row opens beside the table, and keys walk it',
          'a row opens beside the table with what can be done, and Esc closes it',
          'the table is walked with the arrows and opened with Enter',
        ],
        [
          'Cells are safe to open and to paste',
          'nothing in a workbook is live, telephones are words, losses are numbers, days are days',
          'what is pasted is never live, and words never become a date or lose a zero',
        ],
        [
          'Searched over all rows at the server',
          'an order is found among all of them by whatever the desk knows of it, however it is spelled',
          'what is typed is searched for in the whole register, once people pause, and the count is said',
        ],
        ['Filtered by status, kind and span', 'status, kind and span narrow what the words find'],
        [
          'A real .xlsx goes out, whole or by span; who took it is written down',
          'the register comes as a workbook, its eight columns first, masked unless somebody says why not',
          'names, doors and phones in full take a reason, which stands in the journal',
          'everything that was found is exported, not the page, and it was said how many',
          'a month is exported by its span',
        ],
        [
          'The old table comes in as it is',
          'the secretary’s own eight columns are found by their names under a title, and read',
          'a table without heads is read by what stands in it',
          'cells merged downwards and 同上 say what stands above them',
          'sums, blank lines, signatures and heads that come again are no records, and are named',
          'an .xls of WPS is read as the .xlsx of the same table is',
          'a csv in GBK is read, with tabs as well',
          'lines stand in the register as 补登, under their own days, and are found there',
        ],
        [
          'It is shown before, and nothing is invented',
          'what is understood is shown before anything is written, with what must be asked',
          'answers are read into it, and what waited for them is written',
          'a building that is not on the list is asked for once, and no door is made up',
        ],
        [
          'It is written in parts, stoppable and repeat-safe',
          'the same table twice adds nothing, also under another name',
          'it is written in parts, may be stopped between them, and two who write at once write it once',
          'cut off in the middle of a part it is written again without a line twice',
        ],
        [
          'Hostile files are refused in a sentence, in bounded time and memory',
          '%s is told that it is %s, in bounded time and memory',
        ],
        ['Sorted and filtered in the heads, views saved, columns remembered'],
        ['Selection, batch, inline note, history beside the cell, print sheet'],
      ],
    },
    {
      id: 'S2',
      name: 'Today',
      chinese: '今日',
      clauses: [
        [
          'Everything that waits, counted, each a tap away',
          'what waits is counted by status, and what is past its time apart',
          'a phone opens on what needs me now, each a tap away',
        ],
        ['The same counts as the register', 'the same counts as the register, for a fixed price'],
        [
          'What time could not do is named',
          'what time could not do, however often it tried, is named to the desk of its community alone',
        ],
        [
          'What is overdue in every status; urgent first',
          'what is late is counted in every status, and whatever is urgent presses from its report on',
          'the urgent stand first in a list of one status, and in the list of what presses beside all that is late',
        ],
        ['Low stock, papers that run out, calls that are due'],
        ['Notes, and who of the staff has it'],
      ],
    },
    {
      id: 'S3',
      name: 'Many scored at once',
      chinese: '批量评分',
      clauses: [
        [
          'By the standard; what may not be is refused alone',
          'all selected orders are scored by the standard; one’s own household is refused kindly and alone',
        ],
        ['Pictures and stars in sight'],
      ],
    },
    {
      id: 'S4',
      name: 'Posting',
      chinese: '公示',
      clauses: [
        [
          'One question, told the window before',
          'the secretary is told the objection window before the notice hangs',
        ],
        ['Printed where the secretary sits'],
      ],
    },
    {
      id: 'S5',
      name: 'Honest figures',
      chinese: '图表',
      clauses: [
        [
          'Who is overdue counts against the promises kept',
          'whoever did not come, and gave back too late, counts against the promises kept',
          'a promise is kept, broken, or missed while nobody is there',
        ],
        [
          'No figure is made up',
          'nothing happened: nothing is counted, and no median is made up',
          'nothing is promised about promises nobody made',
        ],
        [
          'Each order counts once',
          'every order is counted once in each picture, in whatever order they come',
        ],
        [
          'Promises that lapsed and were let go count as well',
          'eleven no-shows that the timer let go are eleven promises broken, also once somebody mended it',
          'who did not come still counts after the timer has let them go',
        ],
        ['A table behind each picture; rankings of people off unless wanted'],
      ],
    },
    {
      id: 'S6',
      name: 'Members and offices',
      chinese: '成员与职责',
      clauses: [
        [
          'Appointed by the secretary; there is always one',
          'a member becomes staff once for each requestId, and may then run the desk',
          'two secretaries who dismiss each other at once leave one',
          'the last secretary cannot give the office away to nobody',
        ],
        [
          'A renamed building moves nobody',
          'a building may get another name; who lives there keeps the address they gave',
        ],
        ['Households, verification, removal'],
        ['The log of deeds is read and taken along'],
      ],
    },
    {
      id: 'S7',
      name: 'The door for a PC',
      chinese: '电脑上的工作台',
      clauses: [['The desk in a browser, opened by scanning']],
    },
    {
      id: 'S8',
      name: 'Fill once',
      chinese: '填一次',
      clauses: [
        ['Each higher office’s form is a mapping of the register'],
        ['A monthly page for the street'],
      ],
    },
    {
      id: 'S9',
      name: 'Entered afterwards, corrected with a trace',
      chinese: '补登与更正',
      clauses: [
        ['Help that was given already'],
        [
          'Mistakes of name, telephone, place, result are put right with a trace',
          'name, telephone, place and result are put right, and what stood there before stays with the reason',
          'in any state, also when it is scored; only what is otherwise changes',
          'the desk puts a mistake right once, it is found by what is right, and the trace is the desk’s',
          'only what is otherwise is sent, and not without a reason',
        ],
      ],
    },
    {
      id: 'S10',
      name: 'Templates for answers',
      chinese: '答复模板',
      clauses: [
        ['By kind and step'],
        [
          'A no says the reason and who can help',
          'declining tells the reason and who can help',
          'declining asks for the reason and for who can help',
        ],
      ],
    },
    {
      id: 'S11',
      name: 'Settings without a programmer',
      chinese: '自己设规则',
      clauses: [
        [
          'Every rule that may be set has its words and bounds',
          'every rule that a community may set has its words, once',
          'a number out of bounds is pointed out and cannot be saved',
        ],
        [
          'Orders under way keep the rules of their day',
          'orders under way keep the terms they were reported with',
        ],
        ['Buildings and estates', 'a new estate can be joined at once'],
        [
          'Previewed before saving, with who changed what and when',
          'what will be different is shown in words before it is saved, and saves nothing by itself',
          'who changed what of the settings stands in the history, newest first, for the desk',
          'who changed what, and when, is one tap away',
        ],
        [
          'The numbers to call at once',
          'are written by the secretary, in one spelling, and read by everybody',
          'a telephone number is written down with what it is called for',
        ],
        [
          'The bodies to hand over to',
          'the secretary writes a body on the list with its telephone and buildings',
        ],
        ['Standard, licences, kinds, categories'],
      ],
    },
  ],
}
