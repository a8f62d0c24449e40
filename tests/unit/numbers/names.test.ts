import { describe } from 'vitest';
import { checkTable } from './read';

describe('digits and number words that belong to a name', () => {
  checkTable({
    'The lorry left the road at junction 9.': [],
    'A glider came down beside runway 09L.': [],
    'She lives with type 1 diabetes.': [],
    'A phase 3 trial enrolled 800.': ['800 = number 800'],
    'The wages of grade 6 staff rose 2%.': ['2% = share 0.02'],
    'In the ward 20 patients slept.': ['20 = number 20'],
    'Part Two is dull, and World War One was long.': [],
    'It was Season three of 8.': ['8 = number 8'],
    'The Seven Sisters are chalk, said The Twelve Tribes.': [],
    'He read Ocean’s Eleven and Square One.': [],
    'It leans on Article 8(1) of the convention.': [],
    'The grant is No. 2019-40812-11877, the desk 020-7946-0958.': [],
    'It plays Beethoven’s Op. 67 under Art. 4.': [],
    'The numbers drawn were 6, 14, 22 and 31, with Stars 3 and 9.': [],
    'The winners were 6, 14 and 22.': ['6 = number 6', '14 = number 14', '22 = number 22'],
    'The sloop Anna Maria 4 was lost.': [],
    'He saw “Nine Days to Dover” twice.': ['twice = number 2'],
    '“Nine people left,” he said.': ['Nine = number 9'],
    'It queues between junctions 8 and 11.': [],
    'It stands on the R61, and cost R61 million.': ['R61 million = money 61000000 ZAR'],
    'It is a goal of the Roads 2031 strategy.': [],
    'She resigned after move 31 and led at mile 20.': [],
    'She got six 9s and two 8s.': ['six = number 6', 'two = number 2'],
    'Care for the under 21s and over-65s.': ['21 = number 21', '65 = number 65'],
    'It is Regulation 2019/881, under Articles 5 and 6.': [],
    'The case is No. 3:21-cr-00412.': [],
    'Before the first 999 call 40 fled.': ['first = ordinal 1', '40 = number 40'],
    'It hangs as “Night (No. 4)” in Hull.': [],
    'He wore the number 9 shirt on the number 38 bus.': [],
    'The 7-Eleven sold 40 pies.': ['40 = number 40'],
    'Ring 0800 123 4567 by noon.': [],
    'Borrowers of the Pixel 9 and a Mazda 6 were angry.': [],
    'In Texas 14 were hurt.': ['14 = number 14'],
    'SDG 4 is about schools, and SDG 400 buys bread.': ['SDG 400 = money 400 SDG'],
    'Euro 2032 opens in the Riyadh 2030 Pavilion.': ['2032 = date 2032', '2030 = date 2030'],
  });
});

describe('words of counting that count nothing', () => {
  checkTable({
    'On the one hand it is dear.': [],
    'For one, it is dear.': [],
    'It is one thing to ask.': [],
    'In the first place, he was late.': [],
    'The second he slept it rang.': [],
    'Just wait a second.': [],
    'First Minister Ada Holt spoke.': [],
    'She took first place.': ['first = ordinal 1'],
    'He scored a second.': ['second = ordinal 2'],
  });
});
