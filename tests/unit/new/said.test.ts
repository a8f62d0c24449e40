import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/new/said/attribution';
import { findSpeech } from '../../../lib/new/said/quotes';
import { parseParagraphs } from '../../../lib/numbers/paragraph';

/** What each speaker of a text says, as `Speaker: the words`. */
function listSaid(text: string): readonly string[] {
  return findAttributions(text, parseParagraphs(text)).map(
    ({ who, start, end }) => `${who.name}: ${text.slice(start, end)}`,
  );
}
const whoSays = (text: string) => findAttributions(text, parseParagraphs(text)).map(({ who }) => who.name);

describe('who says so', () => {
  it.each([
    ['UNESCO said 40 sites were lost.', ['UNESCO']],
    ['Some 40 sites were lost, the heritage office said on Monday.', ['Heritage office']],
    ['UNESCO spoke of 40 sites. Medoro, a maker of kits, is new. The company said it sold 300.', ['Medoro']],
    ['UNESCO said 40 were lost. The charity Rivora lost more. The charity expects 60.', ['UNESCO', 'Rivora']],
    ['The Ministry of Works said 40 fell. The firm said 60 fell.', ['Ministry of Works', 'Firm']],
    ['Medoro said it sold 40 kits in Halden. The company expects 60.', ['Medoro', 'Medoro']],
    ['Some 40 sites were lost, according to the heritage office.', ['Heritage office']],
    ['According to figures from the ferry board, 300 people crossed.', ['Ferry board']],
    ['The minister told parliament that 12 bridges were shut.', ['Minister']],
    ['A study by Lund University found 9 per cent of bees gone.', ['Lund University']],
    ['Data from the harbour authority show 80 ships a day.', ['Harbour authority']],
    ['Harbour authority figures show 80 ships a day.', ['Harbour authority']],
    ['The harbour authority’s estimate for May is 80 ships.', ['Harbour authority']],
    ['About 80 ships, the count published by the coastguard shows, lay there.', ['Coastguard']],
    ['“We counted every ship in the harbour,” said Mira Holm, the harbour master.', ['Mira Holm']],
    ['The mayor, Paul Orsi, warned that 5 roads would close.', ['Paul Orsi']],
    ['Mira Holm, who has run the port for 12 years, said 80 ships came.', ['Mira Holm']],
    ['Mira Holm welcomed the plan and said 80 ships would come.', ['Mira Holm']],
    ['Insurers put the damage at 3 million euros.', ['Insurers']],
    ['Analysts reckon 5 million could be lost.', ['Analysts']],
    ['The union wants 6 per cent.', ['Union']],
    ['Costs rose by 5 million, figures from the Rail Board show.', ['Rail Board']],
    ['Up to 19 barges sank, officials leading the search said on Friday.', ['Officials leading the search']],
    ['Crews recovered 17 barges, Coast Patrol Capt. Mira Holm said.', ['Mira Holm']],
    ['The rescue service said at 4:10 p.m. Friday that 17 barges sank.', ['Rescue service']],
    ['The lease holder, Ponte Nord, announced a rise of 5 per cent.', ['Ponte Nord']],
    ['The ferry carried 90, but survivors said 200 were on board.', ['Survivors']],
    ['Mira Holm spoke first. By her calculations, 17 barges sank.', []],
    ['Chief pilot Mira Holm said 9 sank. By her calculations, 17 more will.', ['Mira Holm', 'Mira Holm']],
    ['Nurses have rejected an offer of 5 per cent, their union announced.', ['Union']],
    ['Mira Holm, speaking for the port, said the old crane, bought in 1988, had cost 3 million.', ['Mira Holm']],
    ['Mira Holm, 48, a retired pilot from Tidewell, Me., said 9 sank.', ['Mira Holm']],
    ['Mira Holm, then head of the port, said 9 sank.', ['Mira Holm']],
    ['A survey of 40 ports by Lund University finds 9 per cent of them shut.', ['Lund University']],
    ['At least 9 sank, by the count of Mira Holm.', ['Mira Holm']],
    ['“It cost at least 9 million in all,” wrote Mira Holm.', ['Mira Holm']],
    ['Some 9 per cent were lost, the researchers report in Nature.', ['Researchers']],
    ['Jon Dahl, 51, spoke. At noon sergeant Mira Holm left. She testified that 9 sank.', ['Mira Holm']],
    ['Mr Dahl’s widow sat down. She said 9 sank.', []],
    ['She said so. Jon Dahl, 33, scored twice. He admitted that he was tired.', ['Jon Dahl']],
  ])('is found in “%s”', (text, who) => {
    expect(whoSays(text)).toEqual(who);
  });

  it.each([
    'The bay is said to hold 40 wrecks.',
    'It’s believed that 40 ships sank.',
    'It is reported that 40 ships sank.',
    'Two thirds of respondents said they would leave.',
    'Sturm added 4 per cent to 12 euros.',
    'The G7 states took 40 per cent.',
    'That said, 40 ships came.',
    'Mira Holm wrote 40 cheques.',
    'Hoteliers welcomed 40 ships.',
    'The banks no longer expect a cut of 2 per cent.',
  ])('is not made up in “%s”', (text) => {
    expect(whoSays(text)).toEqual([]);
  });

  it.each([
    [
      'Over 80 ships came, the harbour authority said, while the union counted 60.',
      ['Harbour authority: Over 80 ships came, the harbour authority said,', 'Union: the union counted 60.'],
    ],
    [
      'The harbour authority said 80 ships came; the Red Cross believes 60 sailors were hurt.',
      [
        'Harbour authority: The harbour authority said 80 ships came',
        'Red Cross: the Red Cross believes 60 sailors were hurt.',
      ],
    ],
    ['It was late, said Mira Holm, who is 44.', ['Mira Holm: It was late, said Mira Holm']],
  ])('covers of “%s” what is theirs', (text, said) => {
    expect(listSaid(text).map((one) => one.replace(/ $/, ''))).toEqual(said);
  });

  it.each([
    [
      'The Office for River Traffic (ORT) said 9 barges sank. The ORT said 3 were raised.',
      'Office for River Traffic',
      2,
    ],
    ['Chief pilot Mira Holm said 9 barges sank. Holm said 3 were raised. She expects 4 more.', 'Mira Holm', 3],
    ['The river agency said 9 barges sank. It expects 4 more. The agency said 3 were raised.', 'River agency', 3],
    ['Skipper Jon Dahl, 58, owns two barges. “I lost one of the two barges,” he said.', 'Jon Dahl', 1],
  ])('is asked once in “%s”', (text, name, times) => {
    const all = findAttributions(text, parseParagraphs(text));
    expect(new Set(all.map(({ who }) => who)).size).toBe(1);
    expect(all.map(({ who }) => who.name)).toEqual(Array.from({ length: times }, () => name));
  });

  it('takes a pronoun without anybody for nobody', () => {
    expect(whoSays('She said 4 ships came.')).toEqual([]);
  });

  it('gives a quotation that goes on to whoever speaks, and none to the next paragraph’s speaker', () => {
    const text =
      '“We have never had so many ships,” said Mira Holm. “They came all night and all day.”\nThe union said it was worse.';
    const paragraphs = parseParagraphs(text);
    const speeches = findSpeech(text, paragraphs, findAttributions(text, paragraphs));
    expect(speeches.map(({ who }) => who?.name)).toEqual(['Mira Holm', 'Mira Holm']);
  });
});
