// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the rule is tried on code, which has templates in it
import { describe, expect, test } from 'vitest';
import { readCode } from './source-file';
import { findOwnWords } from './words';

/** What looks like words and is none, by the beginning of its fault, and why. */
const noWords: Readonly<Record<string, string>> = {
  'components/chart/classes.ts “chart-halo chart-halo-panel”': 'two classes of one element',
  'lib/derive/take-away.ts “<iframe': 'markup to copy; the words in it are put in',
  'lib/derive/running.ts “:root {': 'a style sheet; the words in it are put in',
  'lib/layout/frame.ts “narrow”': 'the name of a width, as are the next',
  'lib/layout/frame.ts “mid”': 'the same',
  'lib/layout/frame.ts “wide”': 'the same',
  'lib/layout/frame.ts “slide”': 'the same',
};

/** All faults, without the numbers of their lines. */
const findAll = () => readCode().flatMap((file) => findOwnWords(file).map((fault) => fault.replace(/:\d+: /, ' ')));

test('every word that a reader sees stands in lib/words', () => {
  const isNone = (fault: string) => Object.keys(noWords).some((start) => fault.startsWith(start));
  expect(findAll().filter((fault) => !isNone(fault))).toEqual([]);
});

test('each exception is still needed', () => {
  const faults = findAll();
  expect(Object.keys(noWords).filter((start) => !faults.some((fault) => fault.startsWith(start)))).toEqual([]);
});

describe('the search for words', () => {
  const page = 'components/report/a.tsx';
  const view = 'lib/derive/a.ts';
  test.each([
    [page, 'const a = <b>Sources</b>;', 'Sources'],
    [page, 'const a = <b>of {total}</b>;', 'of'],
    [page, "const a = <b>{known ? 'known' : null}</b>;", 'known'],
    [page, 'const a = <Titled kicker="Cite" />;', 'Cite'],
    [page, 'const a = <nav aria-label="On this page" />;', 'On this page'],
    [page, 'const a = <ol aria-label={`Paragraph ${number}`} />;', 'Paragraph •'],
    [page, "const columns = ['With', '¶', '–'];", 'With'],
    ['app/page.tsx', "export const metadata = { title: 'Not found' };", 'Not found'],
    ['lib/browser/copy.ts', "status.textContent = ' Copied';", 'Copied'],
    [view, "const a = { text: 'none' };", 'none'],
    [view, "const a = { text: list.length === 0 ? 'none' : list.join(', ') };", 'none'],
    [view, "const name = given ?? 'someone';", 'someone'],
    [view, "const a = parts.join(' and ');", 'and'],
    [view, "const say = () => (party ? 'no hedge' : '');", 'no hedge'],
    [view, "byName.set('Annotations also', others);", 'Annotations also'],
    ['lib/kinds/a.ts', 'const label = `${date}, enlarged`;', '•, enlarged'],
    ['lib/format/a.ts', 'const a = `since ${date}`;', 'since •'],
    ['lib/pptx/a.ts', "const a = { kind: 'text', name: 'Subtitle' };", 'Subtitle'],
  ])('finds in %s: %s', (path, text, words) => {
    expect(findOwnWords({ path, text })).toEqual([`${path}:1: “${words}”; put it into lib/words`]);
  });

  test('finds a word that is put into running text, beside that text', () => {
    const text = "const a = `with the ${one ? 'hedge' : 'hedges'}`;";
    const found = findOwnWords({ path: view, text }).map((fault) => fault.replace(/.*“(.*)”.*/, '$1'));
    expect(found).toEqual(['with the •', 'hedge', 'hedges']);
  });

  test.each([
    [page, "import styles from './a b.module.css';"],
    [page, 'const a = <b className={`small-heading ${styles[\'Large\']}`} id={`${id} key`} data-part="the words" />;'],
    [page, 'const a = <path d="M.5 4.5h43v9H.5z" transform={`translate(${x} ${y})`} />;'],
    [page, "const a = <b>{index > 0 ? '; ' : ''}¶{paragraph}</b>;"],
    [page, 'const a = <b>{words.sources}</b>;'],
    [view, "type Kind = 'no hedge' | 'Hedge';"],
    [view, "const a = { kind: 'chart', bound: quantity?.bound ?? 'stated', tone: 'context' };"],
    [view, "switch (kind) { case 'not known': break; }"],
    [view, "if (name === 'The article') return undefined;"],
    [view, 'throw new Error(`${id} names nothing in ${report}`);'],
    [view, 'const a = `/${report}/figures/${figure}/`;'],
    [view, 'const a = `“${words}”, ${number}; [${mark}]`;'],
    ['lib/kinds/a.ts', 'const message = `${id} is zero, and no bar can be drawn of it`;'],
    ['lib/kinds/a.ts', "const a = z.string().meta({ description: 'What is drawn' });"],
    ['lib/layout/a.ts', "const font = 'sans-serif';"],
    ['lib/load/check/a.ts', "const a = 'A check, which is for authors';"],
    ['lib/words/a.ts', "export const a = 'Words of our own';"],
  ])('leaves alone in %s: %s', (path, text) => {
    expect(findOwnWords({ path, text })).toEqual([]);
  });
});
