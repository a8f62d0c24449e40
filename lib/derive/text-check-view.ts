import type { ProseView } from '../facts/prose-view';
import { formatDate } from '../format/date';
import type { Report } from '../schema/report';
import { textCheckWords } from '../words/imprint';

function say({ textChecked, figures }: Report): string {
  switch (textChecked.state) {
    case 'passed': {
      const { when, numbers, read } = textChecked;
      const reported = [...figures.values()].filter((figure) => figure.role === 'reported').length;
      return textCheckWords.passed(formatDate(when), textChecked.figures, reported, numbers, read);
    }
    case 'outdated':
      return textCheckWords.outdated(formatDate(textChecked.when));
    case 'never':
    case 'unreadable':
      return textCheckWords.never;
  }
}

/** Whether the data were held against the article’s text, when, and with what result: one sentence of the method. */
export function toTextCheckView(report: Report): ProseView {
  return [{ text: say(report) }];
}
