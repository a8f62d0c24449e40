import type { Paragraph } from '../../numbers/paragraph';
import { parseSentences } from '../../numbers/sentence';
import { parseTokens, type Tokens } from '../../numbers/token';
import { findCues } from './find-cues';
import { readNames } from './names';
import type { Stretch } from './noun-phrase';
import { reachAll } from './reach';
import type { Called } from './speaker';
import { Speakers } from './who';

/** What somebody says in an article. Offsets count UTF-16 units of the text, the ends exclusive. */
export type Attribution = {
  readonly who: Called;
  readonly paragraph: number;
  /** What they say, with the words that tell so. */
  readonly start: number;
  readonly end: number;
  /** The words that tell who says it: `the mayor said on Monday`. */
  readonly cue: { readonly start: number; readonly end: number };
  /** They make something of what is told, and no number in it is theirs. */
  readonly reacts: boolean;
};

/** Finds what an article says that others say, in its order. Takes time in proportion to the text’s length. */
export function findAttributions(text: string, paragraphs: readonly Paragraph[]): readonly Attribution[] {
  const speakers = new Speakers(readNames(text));
  return paragraphs.flatMap((paragraph) => {
    const tokens = parseTokens(text, paragraph.start, paragraph.end);
    return readParagraph(text, tokens, paragraph.number, speakers);
  });
}

const startOf = (tokens: Tokens, { from }: Stretch) => tokens[from]?.start ?? 0;
const endOf = (tokens: Tokens, { to }: Stretch) => tokens[to - 1]?.end ?? 0;

/** Which tokens of a paragraph stand in quotation marks. */
function listQuotedTokens(tokens: Tokens): readonly boolean[] {
  let isOpen = false;
  return tokens.map(({ text }) => {
    const before = isOpen;
    if (text === '“') isOpen = true;
    else if (text === '”') isOpen = false;
    else if (text === '"') isOpen = !isOpen;
    return before && isOpen;
  });
}

function readParagraph(text: string, tokens: Tokens, paragraph: number, speakers: Speakers): readonly Attribution[] {
  const slice = (stretch: Stretch) => text.slice(startOf(tokens, stretch), endOf(tokens, stretch));
  const quoted = listQuotedTokens(tokens);
  const isQuoted = (at: number) => quoted[at] === true;
  return parseSentences(tokens).flatMap((sentence) =>
    reachAll(tokens, sentence, findCues(tokens, sentence, isQuoted)).flatMap((reached): Attribution[] => {
      const { cue } = reached;
      const { beside } = cue.who;
      const who = speakers.find(
        slice(cue.who),
        {
          at: startOf(tokens, cue.who),
          from: tokens[0]?.start ?? 0,
          ...(cue.inDocument === true ? { inDocument: true } : {}),
        },
        beside === undefined ? undefined : slice(beside),
      );
      if (who === undefined) return [];
      return [
        {
          who,
          paragraph,
          reacts: cue.reacts === true,
          start: startOf(tokens, reached),
          end: endOf(tokens, reached),
          cue: { start: startOf(tokens, cue), end: endOf(tokens, cue) },
        },
      ];
    }),
  );
}
