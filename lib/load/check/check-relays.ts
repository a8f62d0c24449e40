import type { Fault, Path } from '../fault';
import type { Checked } from './checked';

type Said = { readonly relays: readonly { readonly source: string; readonly paragraph?: number | undefined }[] };

/** Relays that speak as if they were the article. */
function checkSaid({ relays }: Said, path: Path, article: string | undefined): Fault[] {
  return relays.flatMap(({ source, paragraph }, index): Fault[] => {
    if (source === article) {
      const message = 'a relay is another document than the article; write the article’s own link last in chain';
      return [{ path: [...path, index, 'source'], message }];
    }
    if (paragraph === undefined) return [];
    return [{ path: [...path, index, 'paragraph'], message: 'only the article’s own link has a paragraph; remove it' }];
  });
}

/** Paragraphs behind the article’s last one, of numbers that are no figures. */
function checkNotFigures({ head, notFigures }: Checked['draft']): Fault[] {
  const paragraphs = head.text?.paragraphs;
  return [...notFigures].flatMap(([index, { paragraph }]) => {
    if (paragraphs === undefined || paragraph <= paragraphs) return [];
    const message = `the article has ${paragraphs} paragraphs; write 1 to ${paragraphs}`;
    return [{ path: ['notFigures', index, 'paragraph'], message }];
  });
}

/** What stands beside the chains as if it stood in the article, and what would stand behind its end. */
export function checkRelays({ draft }: Checked): Fault[] {
  const { figures, events, statements, head } = draft;
  const entries = { figures, events, statements };
  const relays = Object.entries(entries).flatMap(([kind, all]) =>
    [...all].flatMap(([id, said]) => checkSaid(said, [kind, id, 'relays'], head.article)),
  );
  return [...relays, ...checkNotFigures(draft)];
}
