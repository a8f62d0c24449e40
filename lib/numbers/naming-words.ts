/** Words that, with a capital, make the number behind them a name: `Article 5`, `Flight 302`, `Year 7`. */
export const NAMING = new Set(
  (
    'article section chapter clause schedule protocol resolution regulation rule amendment exhibit title flight route highway ' +
    'interstate terminal gate pad platform runway pier hangar boeing airbus antonov tupolev embraer bombardier cessna falcon apollo artemis ' +
    'soyuz gemini ariane voyager sputnik pioneer mariner luna delta atlas expedition channel radio formula area windows iphone ' +
    'galaxy playstation xbox reactor unit ward room studio court hall mark mk category year grade class form level tier phase stage type ' +
    'group zone district block line exit junction bus team lot page part volume season episode act scene round week day annex annexe appendix ' +
    'table figure item paragraph proposition prop order directive bill model mach pixel android expo agenda vision target psalm sonnet opus ' +
    'symphony concerto sector camp building house bay dock lane tram ferry locker cell lock maroon blink sum agent world web industry game sdg heat race lap gang forms station stars balls articles sections chapters flights routes rooms gates'
  ).split(' '),
);
/** Words that, with a capital, make the capitalised number word behind them a name: `Big Four`, `Formula One`. */
export const NAMING_WORDS = new Set(
  'big fab famous magnificent formula channel radio force group bbc birmingham guildford chicago fantastic air'.split(
    ' ',
  ),
);
export const NUMBER_NAMES = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty hundred'.split(' '),
);
/** Names of share indices, behind which the number of their shares stands. */
export const INDICES = new Set(
  'ftse nasdaq dow cac dax nikkei russell stoxx fortune asx ibex omx topix kospi csi nifty sensex forbes mib aex smi bel hdax mdax'.split(
    ' ',
  ),
);
export const INDEX_SIZES = new Set(
  '20 25 30 35 40 50 60 100 120 200 225 250 300 350 400 500 600 800 1000 2000 3000'.split(' '),
);
/** Names before which a number with a nought behind its point is a measure: `Magnitude 6.0`. */
export const MEASURED = new Set('magnitude richter scored averaging average gpa'.split(' '));
/** Beginnings of joined words that are no names: `Under-21s`, `Mid-2025`. */
export const PREFIXES = new Set(
  'under over sub mid pre post top early late up non plus minus about around nearly almost circa between since from to and sub-'.split(
    ' ',
  ),
);
/** Surnames behind the Dutch particle “ten”. */
export const DUTCH = new Set('hag brink boom cate have holt kate bosch berge broeke brinke cates'.split(' '));
/** Words with a capital that are no person’s name: they begin a sentence, or name a day. */
export const NO_PERSON = new Set(
  (
    'in on at by for from with after before of the a an and but or some about nearly over under between only just all another these those ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
  ).split(' '),
);
/** What takes a number behind a naming word back: `Section 90 metres long` has no name in it. */
export const COUNTING = new Set(
  '% percent per million billion thousand metres miles km years months weeks days people'.split(' '),
);
/** The version of something, told with a nought: `2.0`. */
export const VERSION = /^\d\.0$/;
