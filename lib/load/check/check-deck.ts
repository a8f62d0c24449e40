import { aboutChart } from '../../kinds/list';
import type { Fault } from '../fault';
import type { Checked } from './checked';

/** What a slide has room for: characters of a headline, and annotations in a drawing that can't be split. */
const HEADLINE = 200;
const NOTES = 8;

function longHeadline(path: Fault['path'], text: string | undefined, instead: string): Fault[] {
  if (text === undefined || text.length <= HEADLINE) return [];
  return [
    { path, message: `${text.length} characters, and a slide’s headline holds ${HEADLINE}; shorten it${instead}` },
  ];
}

/** What wouldn't fit on a slide, and couldn't be split over several. */
export function checkDeck({ draft }: Checked): Fault[] {
  const { title, sections = [] } = draft.head;
  const ofSections = sections.flatMap((section, index) =>
    section.kind === 'chart' ? [] : longHeadline(['report', 'sections', index, 'headline'], section.headline, ''),
  );
  const ofCharts = [...draft.charts].flatMap(([id, chart]): Fault[] => {
    const { headline, annotations, deck } = chart;
    if (deck?.omit === true) return [];
    const isSplit = aboutChart(chart).rows === 'split';
    const crowded: Fault = {
      path: ['charts', id, 'annotations'],
      message: `${annotations.length} annotations, and a slide holds ${NOTES}; remove some, or write deck: { omit: true }`,
    };
    return [
      ...(deck?.headline === undefined
        ? longHeadline(['charts', id, 'headline'], headline, ', or write a shorter one under deck.headline')
        : longHeadline(['charts', id, 'deck', 'headline'], deck.headline, '')),
      ...(isSplit || annotations.length <= NOTES ? [] : [crowded]),
    ];
  });
  return [...longHeadline(['report', 'title'], title, ''), ...ofSections, ...ofCharts];
}
