import type { ProseView } from '../facts/prose-view';
import { formatDate } from '../format/date';
import type { Report } from '../schema/report';

function say({ textChecked, figures }: Report): string {
  switch (textChecked.state) {
    case 'passed': {
      const { when, numbers } = textChecked;
      const reported = [...figures.values()].filter((figure) => figure.role === 'reported').length;
      return `Checked against the article’s text on ${formatDate(when)}: ${textChecked.figures} of ${reported} figures found, ${numbers} numbers accounted for.`;
    }
    case 'outdated':
      return `The data have changed since they were checked against the article’s text on ${formatDate(textChecked.when)}; they haven’t been checked against it again.`;
    case 'never':
    case 'unreadable':
      return 'These data haven’t been checked against the article’s text by a program.';
  }
}

/** Whether the data were held against the article’s text, when, and with what result: one sentence of the method. */
export function toTextCheckView(report: Report): ProseView {
  return [{ text: say(report) }];
}
