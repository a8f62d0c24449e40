import { isNamed, limitsPerson } from './doubted-person';
import { opensMention } from './opener';
import { isHyphen, lowerAt, type Tokens } from './token';

/** Behind these, a word such as “expected” is what something is compared with: `more than expected`. */
const COMPARES = new Set(['than', 'as']);
/** Nouns of what was thought before: `worse than the first estimate`. */
const FORECASTS = new Set(
  'estimate estimates estimated forecast forecasts expected expect projected predicted suggested claimed claims claim'.split(
    ' ',
  ),
);
const AGAINST = new Set('than above below against beat beating missed missing exceeded exceeding topped'.split(' '));
const opensNext = (tokens: Tokens, at: number) => {
  const token = tokens[at];
  return token !== undefined && token.type !== 'word' && opensMention(token);
};

/** Whether a forecast is what a number is held against: `worse than the first estimate`, `beat analysts’ forecasts`. */
function comparesWith(tokens: Tokens, at: number): boolean {
  if (!FORECASTS.has(lowerAt(tokens, at)) || /^(?:first|originally|initially)$/.test(lowerAt(tokens, at - 1)))
    return false;
  for (let place = at - 1; place >= at - 5; place -= 1) {
    const word = lowerAt(tokens, place);
    if (AGAINST.has(word)) return tokens[place + 1]?.type !== 'digits';
    const known = tokens[place]?.type === 'digits' && place < at - 2;
    if (known || [',', ';', '.', 'and', 'that'].includes(word)) return false;
  }
  return false;
}

/** Whether a forecast in a comparison gives the number behind it: `worse than the first estimate of 2.0%`. */
export function limitsNext(tokens: Tokens, at: number): boolean {
  return comparesWith(tokens, at) && ['of', 'for'].includes(lowerAt(tokens, at + 1)) && opensNext(tokens, at + 2);
}

const PRIZES = new Set(
  (
    'first second third fourth place victory win title crown trophy medal gold silver bronze lives life wickets wicket points point seats seat ' +
    'spot lead record prize scalp refund credit responsibility benefits compensation asylum allowance pension expenses insurance top goals'
  ).split(' '),
);
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'all']);

/** “Claim” in the sense of taking: `claim first place`, `claimed 70 lives`. */
function takesPrize(tokens: Tokens, at: number): boolean {
  if (!/^claim(?:s|ed|ing)?$/.test(lowerAt(tokens, at))) return false;
  const next = ARTICLES.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  return PRIZES.has(lowerAt(tokens, next)) || PRIZES.has(lowerAt(tokens, next + 1));
}

const PERMITTED = new Set(
  (
    'ride enter vote apply park marry bring borrow board attend use buy keep carry take claim stay sell hold visit stand drive drink smoke ' +
    'camp swim fish hunt join compete choose serve work travel cross leave withdraw deduct play register enrol own'
  ).split(' '),
);
const ALLOWED = new Set(
  (
    'children pupils students members visitors residents passengers voters drivers adults applicants guests players anyone everyone each every ' +
    'no not only citizens tenants customers users owners holders riders parents candidates employees workers teams clubs under over aged'
  ).split(' '),
);
/** The most words between those who are allowed something and the “may”. */
const SUBJECT = 12;

/** “May” in the sense of being allowed: `children under 14 may ride free`. */
function isAllowed(tokens: Tokens, at: number): boolean {
  if (lowerAt(tokens, at) !== 'may') return false;
  const verb = lowerAt(tokens, at + 1) === 'not' ? lowerAt(tokens, at + 2) : lowerAt(tokens, at + 1);
  if (!PERMITTED.has(verb)) return false;
  for (let place = at - 1; place >= at - SUBJECT; place -= 1) {
    if (ALLOWED.has(lowerAt(tokens, place))) return true;
    if (['.', ';', ','].includes(lowerAt(tokens, place))) return false;
  }
  return false;
}

const NOUN_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    might: 'the military full sheer economic financial',
    claim: 'asylum insurance compensation jobless benefit legal',
    claims: 'asylum insurance compensation jobless benefit legal unemployment',
    suspect: 'the a prime main',
    suspects: 'the two three four five six seven eight nine ten other murder some terror',
    hopes: 'the of high new their his her its with faint medal title',
    hope: 'the of some no little new with',
    fears: 'the of over amid its their his her on new growing',
    projects:
      'the of new other these such all several major building housing big large small two three four five six its their many',
  }).map(([word, before]) => [word, new Set(before.split(' '))]),
);
const NOUN_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    claims: 'of for against worth',
    claim: 'of for against worth',
    claimed: 'asylum benefits benefit lives victory gold silver bronze wickets first second third',
    fears: 'of for about over that',
    hopes: 'of for are were rose faded that',
    hope: 'of for is was that',
    think: 'tank tanks',
    projects: 'in of and worth to for have are were will . ,',
    appeared: 'in at on before for from with by',
    appears: 'in at on before for from with by',
    appear: 'in at on before for from with by',
  }).map(([word, behind]) => [word, new Set(behind.split(' '))]),
);

const DETERMINES = new Set('the a an this that his her its their our any each one'.split(' '));
const PREDICATES = /^(?:appear|seem)(?:s|ed)?$/;
const FEATURES = new Set(
  'report reports hearing hearings talks agreement deal approval round stage work investigation inquiry ruling'.split(
    ' ',
  ),
);

/** `may exceed the rent by no more than 2%`: a rule. */
function permits(tokens: Tokens, at: number): boolean {
  for (let place = at + 2; place < at + 14 && lowerAt(tokens, place) !== '.'; place += 1)
    if (
      lowerAt(tokens, place) === 'no' &&
      lowerAt(tokens, place + 1) === 'more' &&
      lowerAt(tokens, place + 2) === 'than'
    )
      return lowerAt(tokens, place - 1) === 'by';
  return false;
}

/** `could not take 36 winters`, `so that it could load 3 feet more`: what somebody was able to do. */
function tellsAbility(tokens: Tokens, at: number): boolean {
  const after = lowerAt(tokens, at + 1);
  if (after === 'not' || (after === 'have' && lowerAt(tokens, at - 1) === 'who')) return true;
  for (let place = at - 1; place > at - 6; place -= 1)
    if (lowerAt(tokens, place) === 'that' && lowerAt(tokens, place - 1) === 'so') return true;
  return false;
}

/** Nouns and verbs with another sense: `doubled its high estimate`, `the claim would cost`, `no longer expect`, `appear stable`. */
function hasOtherSense(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  const [before, after] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  if (before === 'longer' && lowerAt(tokens, at - 2) === 'no') return true;
  if (/^estimates?$/.test(word) && /^(?:high|low|presale|pre-sale|upper|lower)$/.test(before)) return true;
  if (word === 'estimate' && DETERMINES.has(before) && [':', 'at', '.'].includes(after)) return true;
  if (/^claim(?:s|ed|ing)?$/.test(word) && /^(?:can|cannot|to|able|may|must)$/.test(before) && after !== 'that')
    return true;
  if (word === 'should') return !(after === 'be' && EXPECTS.test(lowerAt(tokens, at + 2)));
  if (word === 'reported') return !(/^(?:a|an)$/.test(before) && opensNext(tokens, at + 1));
  if (word === 'may' && permits(tokens, at)) return true;
  if (/^claims?$/.test(word) && DETERMINES.has(before) && after !== 'that') return true;
  if (PREDICATES.test(word))
    return !(['to', 'that', 'likely', 'as', 'it'].includes(after) || opensNext(tokens, at + 1) || before === 'it');
  if (word === 'could' && tellsAbility(tokens, at)) return true;
  if (/^(?:preliminary|provisional|tentative)$/.test(word)) return FEATURES.has(after);
  if (word !== 'claimed') return false;
  for (let place = at + 1; place < at + 9; place += 1)
    if (['lives', 'victims', 'casualties'].includes(lowerAt(tokens, place))) return true;
  return false;
}

/** An adverb that limits the adjective behind it, and no number: `2,160 apparently occupied nests`, `possibly related to`. */
function limitsAdjective(tokens: Tokens, at: number): boolean {
  if (!/ly$/.test(lowerAt(tokens, at)) || !/ed$/.test(lowerAt(tokens, at + 1))) return false;
  const before = tokens[at - 1];
  return before?.type === 'digits' || /^(?:considered|deemed|judged|as|the|a|an)$/.test(before?.lower ?? '');
}

/** `an estimated 12-15 per cent`, `an estimated 5 to 7`: a range has no other bound, so that the word limits the saying. */
function leadsRange(tokens: Tokens, at: number): boolean {
  if (lowerAt(tokens, at) === 'between') return true;
  const joint = [at + 1, at + 2, at + 3].find((place) => ['to', '-', '–', 'or'].includes(lowerAt(tokens, place)));
  return joint !== undefined && opensNext(tokens, joint + 1);
}

/** What “should” tells that is expected, rather than owed: `should be back by noon`. */
const EXPECTS = /^(?:back|complete|completed|ready|finished|over|restored|open|running|available|done|repaired|home)$/;

/** Words of hedges that limit nothing here: `the might of`, `claims of £5m`, `claimed asylum`, `an estimated 5` (a bound). */
export function isNoHedge(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (COMPARES.has(lowerAt(tokens, at - 1)) || isHyphen(tokens, at - 1)) return true;
  if (limitsPerson(tokens, at) || isNamed(tokens, at) || (word === 'think' && isHyphen(tokens, at + 1))) return true;
  if (takesPrize(tokens, at) || isAllowed(tokens, at) || (word === 'so' && !opensNext(tokens, at + 3))) return true;
  if (hasOtherSense(tokens, at) || limitsAdjective(tokens, at)) return true;
  if (comparesWith(tokens, at) && !limitsNext(tokens, at)) return true;
  const after = tokens[at + 1];
  if (NOUN_BEFORE.get(word)?.has(lowerAt(tokens, at - 1)) || NOUN_BEHIND.get(word)?.has(after?.lower ?? ''))
    return true;
  if (word === 'claimed' && after?.lower === 'the' && lowerAt(tokens, at + 2) === 'lives') return true;
  return (
    word === 'estimated' &&
    !leadsRange(tokens, at + 1) &&
    after !== undefined &&
    !['a', 'an', 'the'].includes(after.lower) &&
    opensMention(after)
  );
}
