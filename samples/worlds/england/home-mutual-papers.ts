import type { PaperScript } from '../script.ts';
import type { Back } from '../timetable.ts';

/** What the body wrote in the papers of the route, each when it was needed; the rest of them follows the case. */
export function homeMutualPapers(back: Back): readonly PaperScript[] {
  const written = (days: number, time: string, document: PaperScript['document'], sections: PaperScript['sections']): PaperScript => ({
    at: back(days, time),
    by: 'samira',
    document,
    sections,
  });
  return [
    written(215, '10:20', 'marketNote', {
      capacity:
        'Two mutuals could deliver the whole Dale today or by the start, one with some 40 people and one with nine. What would keep the small one out is a turnover of twice the contract, three references and a bank guarantee. We ask for none of them. Payment every fortnight was the other thing it asked for, and it gets it.',
    }),
    written(189, '11:10', 'routeNote', {
      others:
        '- Open or competitive flexible procedure: two companies from outside would bid with what the Dale has now, rounds that an office lays.\n- Reserved for supported employment providers: nobody who does this in the region has three in ten such staff.\n- Framework or dynamic market: for many small jobs. This is one job, with the same people every day.',
      check: 'Whether an extension counts towards the five years is not settled in law. This contract has none.',
    }),
    written(180, '14:00', 'reservationMemo', {
      for: 'Public service mutuals: bodies that deliver public services, make no profit or share it among their members only, and are managed and controlled by their employees (Procurement Act 2023, section 33). Support at home has the code 85320000, which carries the letter R in Schedule 1 of the Procurement Regulations 2024. The notice cites section 33.',
      social:
        'Four in ten of those who do the rounds leave each year, and what they say when they go is that nobody asked them. Where those who do the work decide over it, we expect them to stay, and people at home to be visited by somebody they know. We will see it in two figures every month: how many leave, and how many of the people visited know everybody who comes.',
      budget:
        'A leaver costs six weeks of agency staff. At 14 leavers a year that is some £70,000, an eighth of what we pay for the whole service. A larger market might have brought a lower price. We set a ceiling of £3.0 million, so that we know what we gave up at most. Mutuals compete with one another on who comes, on who decides, and on price.',
      market:
        'Hearthside Carers and the Long Round Co-operative. Both can show it with their articles: who is a member, who elects the board, where a surplus goes. A third, Hulme Street Living Centre, is asking its staff. If only one had qualified we would have opened the call to all.',
    }),
    written(172, '14:20', 'lotsReasoning', {
      lots: 'We looked at two lots, the upper and the lower Dale. The road is closed some days each winter, and then a team from below cannot help one above. But a team of its own up there is too small for a night when two are ill. Both mutuals would rather have the whole Dale, with teams on both sides. One lot.',
    }),
    written(160, '15:10', 'criteriaTable', {
      why: 'The first asks for what people told us: to know who comes. It weighs most. The second asks who decides, because that is what we think makes people stay, and because those who are visited asked who decides when something goes wrong. Both are about the service, not about who the bidder is: that it is a mutual is a requirement and gives no points. Price counts a quarter. Experience has no weight, since nobody has run it like this before.',
    }),
    written(151, '13:30', 'conflictsAssessment', {
      review: 'When the names of the bidders are known, when somebody joins the panel, and on the day of the decision.',
    }),
    written(74, '11:20', 'mutualEvidence', {
      purpose:
        'Long Round Co-operative, articles 2 and 3: support at home for people who need it in the Dale, paid by public bodies or by themselves.',
      profit:
        'Article 21: nothing is paid out. Surplus of the last three years: £1,900, £0 and £4,200, spent on first aid training and on winter tyres.',
      control:
        'Article 4: everybody employed for six months is a member with one vote. Nine employees, nine members. Article 9: members elect seven of nine on the board, people visited and their families two. The manager is appointed by the board and can be removed by the members.',
      pause:
        'None. We searched our own register of contracts and Find a Tender for its name and number, for the 36 months before the day we expect to award.',
      term: '60 months. There are no extensions.',
    }),
    written(45, '14:10', 'contract', {
      service:
        'Support at home for some 210 people in the Dale: help to get up, eat and go out, from 6.30am to 10.30pm on every day of the year. Those who do the rounds lay them. The answers of the supplier to the four questions of the call are annex 1.',
      price:
        '£2,640,000 for five years, no VAT applies. Paid every second Friday for the rounds of the two weeks before. Each April the price per hour follows the national living wage.',
      exit: 'If the supplier has to stop, it says so as soon as it knows, and keeps every round for 90 days or until somebody else has taken it over. We may run the service ourselves for those 90 days, with the staff there are, and pay what it costs.\n\nAt the end the supplier hands over plans, records, telephone numbers and keys, and each person is told by name who comes next. Twelve months before the end it gives counts of staff, hours, terms and pensions, so that every bidder knows the same (TUPE).',
      data: 'The supplier answers for the records of the people it visits. We get counts and shares each month, never names. Where somebody was seriously harmed we are told what happened within 24 hours.',
      changes:
        'Hours may go up or down by a tenth in a year when the number of people does. Anything else is agreed in writing by the agreement manager and the board of the supplier, and published with its reason. The five years cannot be made longer.',
    }),
    written(30, '15:40', 'protocol', {
      setAside: 'Nobody was set aside. Neither price was abnormally low.',
      complaints: 'None.',
      subcontracting: 'None. The supplier does all of it with its own employees.',
    }),
  ];
}
