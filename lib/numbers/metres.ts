import { isHyphen, lowerAt, skipHyphen, type Tokens } from './token';

/** What follows metres rather than millions: `100m race`, `1.8m tall`, `20m away`, `a 30m pool`. */
const BEHIND = new Set(
  (
    'race races sprint sprinter sprints hurdles hurdler freestyle butterfly breaststroke backstroke medley relay final semi-final heat ' +
    'heats dash individual champion championship tall high deep wide long away from above below thick apart square behind run walk stretch ' +
    'radius pool vault dive jump leap throw swim climb drop plunge wave waves wall walls fence tower mast statue yacht boat vessel trench ' +
    'tunnel shaft crater cliff cable hose ladder screen line mark strike header volley depth height distance exclusion rifle platform ' +
    'springboard bridge hole tide swell altitude underwater offshore downhill uphill upstream downstream short wind'
  ).split(' '),
);
/** What stands before metres: `scored from 25m`, `a depth of 20m`, `within 50m`. */
const BEFORE = new Set(
  (
    'cleared threw leapt jumped vaulted dived swam sprinted stands standing stood measures measured measuring towering ' +
    'within'
  ).split(' '),
);
const SHOTS = new Set(
  'scored scores struck strike shot shoots goal header drive drove volley volleyed kick penalty fired fires curled'.split(
    ' ',
  ),
);
const MEASURES = new Set(
  'depth height width length altitude elevation radius distance diameter jump throw vault leap dive'.split(' '),
);
/** Lengths of races: `won the 100m`. */
const RACES = new Set('50 60 100 110 200 400 800 1500 1,500 3000 3,000 5000 5,000 10000 10,000'.split(' '));
const BEFORE_RACE = new Set('the s ’s his her in over'.split(' '));
const BEHIND_RACE = new Set(
  'and or in at on with by to title titles record gold silver bronze medal medals winner , . ; : ) ” "'.split(' '),
);

/** Whether a race is named by its length alone: `the 800m and 1500m`. */
function isRace(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  const ends = after === undefined || BEHIND_RACE.has(after.lower);
  const listed = lowerAt(tokens, at - 2) === 'and' && lowerAt(tokens, at - 3) === 'm';
  return RACES.has(lowerAt(tokens, at - 1)) && ends && (listed || BEFORE_RACE.has(lowerAt(tokens, at - 2)));
}

/** `hole 147 struck 23m at 3.1g/t from 612m`: what a drill went through. */
function tellsDrilling(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place > at - DRILLING; place -= 1)
    if (
      /^(?:drill(?:ed|ing)?|hole|holes|borehole|boreholes|intercept|intercepts|intersected)$/.test(
        lowerAt(tokens, place),
      )
    )
      return !['$', '£', '€'].includes(lowerAt(tokens, at - 2));
  return false;
}
const DRILLING = 30;

/** Whether an "m" that touches digits before it means metres by the words around; without such words it means millions. */
export function isMetres(tokens: Tokens, at: number): boolean {
  const behind = skipHyphen(tokens, at + 1);
  if (BEHIND.has(lowerAt(tokens, behind))) return true;
  const adjective = tokens[behind];
  // One adjective may stand between: "a 25m indoor pool".
  const described = adjective?.type === 'word' && !/s$|ed$/.test(adjective.lower) && !isHyphen(tokens, behind + 1);
  if (
    described &&
    /^(?:pool|wall|fence|tower|dive|jump|wave|crater|hurdles|race|final)s?$/.test(lowerAt(tokens, behind + 1))
  )
    return true;
  const before = lowerAt(tokens, at - 2);
  if (tellsDrilling(tokens, at)) return true;
  if (BEFORE.has(before) || isRace(tokens, at)) return true;
  if (before === 'of') return MEASURES.has(lowerAt(tokens, at - 3));
  return before === 'from' && SHOTS.has(lowerAt(tokens, at - 3));
}
