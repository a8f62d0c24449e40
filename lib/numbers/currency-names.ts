/** Currencies by their code in ISO 4217. */
const CODE_LIST =
  'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
  'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
  'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
  'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
  'RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU ' +
  'UZS VES VND VUV WST XAF XOF XPF YER ZAR ZMW';
export const CODES: ReadonlySet<string> = new Set(CODE_LIST.toLowerCase().split(' '));
/** Codes that are words in capitals too (`COP 28`, `TOP 10`): they count behind a number alone. */
export const WORDLIKE: ReadonlySet<string> = new Set('cop cup gel mad mop nad pen sos top lak mop try'.split(' '));

export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['৳', 'BDT'],
  ['֏', 'AMD'],
  ['₼', 'AZN'],
]);
/** Letters that touch a dollar sign and say whose dollar it is. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['r', 'BRL'],
  ['nt', 'TWD'],
  ['j', 'JMD'],
  ['fj', 'FJD'],
  ['n', 'NAD'],
  ['tt', 'TTD'],
  ['mx', 'MXN'],
]);
/** Letters before a number that stand for a currency. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['rs', 'INR'],
  ['rmb', 'CNY'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['tk', 'BDT'],
  ['sh', 'KES'],
  ['shs', 'KES'],
  ['n', 'NGN'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['tsh', 'TZS'],
  ['ush', 'UGX'],
  ['kč', 'CZK'],
  ['r', 'ZAR'],
  ['sdr', 'XDR'],
  ['sdrs', 'XDR'],
]);

/** Words behind a number by their currency: each coin’s size, then its words. */
const WORD_LIST: readonly (readonly [string, number, string])[] = [
  ['GBP', 1, 'pound pounds quid sterling'],
  ['GBP', 1.05, 'guinea guineas'],
  ['EUR', 1, 'euro euros'],
  ['USD', 1, 'dollar dollars'],
  ['JPY', 1, 'yen'],
  ['CNY', 1, 'yuan renminbi'],
  ['RUB', 1, 'rouble roubles ruble rubles'],
  ['INR', 1, 'rupee rupees'],
  ['UAH', 1, 'hryvnia hryvnias hryvnya'],
  ['CHF', 1, 'francs'],
  ['SEK', 1, 'krona kronor'],
  ['NOK', 1, 'krone kroner'],
  ['ISK', 1, 'kronur'],
  ['ILS', 1, 'shekel shekels'],
  ['ZAR', 1, 'rand'],
  ['NGN', 1, 'naira'],
  ['MXN', 1, 'peso pesos'],
  ['TRY', 1, 'lira liras'],
  ['ITL', 1, 'lire'],
  ['PLN', 1, 'zloty zlotys zł złoty'],
  ['HUF', 1, 'forint forints'],
  ['CZK', 1, 'koruna korunas koruny'],
  ['RON', 1, 'leu lei'],
  ['BGN', 1, 'leva'],
  ['THB', 1, 'baht'],
  ['MYR', 1, 'ringgit ringgits'],
  ['IDR', 1, 'rupiah rupiahs'],
  ['VND', 1, 'dong'],
  ['BDT', 1, 'taka'],
  ['MMK', 1, 'kyat kyats'],
  ['KHR', 1, 'riel riels'],
  ['LAK', 1, 'kip'],
  ['KZT', 1, 'tenge'],
  ['GEL', 1, 'lari'],
  ['AMD', 1, 'dram drams'],
  ['AZN', 1, 'manat manats'],
  ['MNT', 1, 'tugrik tugriks'],
  ['AED', 1, 'dirham dirhams'],
  ['SAR', 1, 'riyal riyals'],
  ['IRR', 1, 'rial rials toman tomans'],
  ['GHS', 1, 'cedi cedis'],
  ['ETB', 1, 'birr'],
  ['ZMW', 1, 'kwacha kwachas'],
  ['BWP', 1, 'pula'],
  ['AOA', 1, 'kwanza kwanzas'],
  ['MZN', 1, 'metical meticais'],
  ['BRL', 1, 'reais'],
  ['GTQ', 1, 'quetzal quetzales'],
  ['HNL', 1, 'lempira lempiras'],
  ['PYG', 1, 'guarani guaranis guaraní guaraníes'],
  ['BOB', 1, 'boliviano bolivianos'],
  ['VES', 1, 'bolivar bolivars bolívar bolívares'],
  ['HTG', 1, 'gourde gourdes'],
  ['GRD', 1, 'drachma drachmas'],
  ['NLG', 1, 'guilder guilders'],
  ['ESP', 1, 'peseta pesetas'],
  ['PTE', 1, 'escudo escudos'],
  ['DEM', 1, 'deutschmarks deutschmark'],
];
export const WORDS: ReadonlyMap<string, readonly [string, number]> = new Map(
  WORD_LIST.flatMap(([code, coin, words]) => words.split(' ').map((word) => [word, [code, coin]] as const)),
);

/** Countries’ adjectives with a currency of a name that others have too. */
const NATION_LIST: readonly (readonly [string, string])[] = [
  [
    'dollar dollars',
    'us:USD american:USD australian:AUD canadian:CAD zealand:NZD kong:HKD singapore:SGD singaporean:SGD taiwan:TWD taiwanese:TWD jamaican:JMD fijian:FJD namibian:NAD liberian:LRD barbadian:BBD guyanese:GYD zimbabwean:ZWL zimbabwe:ZWL bahamian:BSD brunei:BND',
  ],
  ['franc francs', 'swiss:CHF french:FRF belgian:BEF cfa:XOF rwandan:RWF congolese:CDF guinean:GNF burundian:BIF'],
  ['krona kronor', 'swedish:SEK icelandic:ISK'],
  ['krone kroner crowns', 'danish:DKK norwegian:NOK'],
  ['crown crowns koruna korunas', 'czech:CZK swedish:SEK'],
  ['rupee rupees', 'indian:INR pakistani:PKR lankan:LKR nepali:NPR nepalese:NPR mauritian:MUR'],
  ['won', 'korean:KRW'],
  ['lira liras', 'turkish:TRY italian:ITL syrian:SYP lebanese:LBP'],
  ['pound pounds', 'british:GBP egyptian:EGP lebanese:LBP syrian:SYP sudanese:SDG irish:IEP cypriot:CYP'],
  [
    'peso pesos',
    'mexican:MXN philippine:PHP filipino:PHP argentine:ARS argentinian:ARS chilean:CLP colombian:COP cuban:CUP uruguayan:UYU dominican:DOP',
  ],
  ['dinar dinars', 'iraqi:IQD kuwaiti:KWD serbian:RSD jordanian:JOD algerian:DZD libyan:LYD tunisian:TND bahraini:BHD'],
  ['dirham dirhams', 'emirati:AED uae:AED moroccan:MAD'],
  ['riyal riyals rial rials', 'saudi:SAR qatari:QAR iranian:IRR omani:OMR yemeni:YER'],
  ['shilling shillings', 'kenyan:KES tanzanian:TZS ugandan:UGX somali:SOS austrian:ATS'],
  ['real reais reals', 'brazilian:BRL'],
  ['rouble roubles ruble rubles', 'russian:RUB belarusian:BYN'],
  ['mark marks', 'german:DEM convertible:BAM'],
  ['sol soles', 'peruvian:PEN'],
  ['som soms sum', 'kyrgyz:KGS uzbek:UZS'],
  ['yen', 'japanese:JPY'],
  ['yuan', 'chinese:CNY'],
  ['rand', 'african:ZAR'],
  ['denar denars', 'macedonian:MKD'],
  ['lev leva', 'bulgarian:BGN'],
  ['leu lei', 'romanian:RON moldovan:MDL'],
  ['kuna kunas', 'croatian:HRK'],
  ['colon colones', 'rican:CRC'],
];
export const NATIONS: ReadonlyMap<string, string> = new Map(
  NATION_LIST.flatMap(([words, nations]) =>
    nations.split(' ').flatMap((nation) => {
      const [name = '', code = ''] = nation.split(':');
      return words.split(' ').map((word) => [`${name} ${word}`, code] as const);
    }),
  ),
);
/** First words of adjectives that have two: `South Korean won`. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(['south', 'north', 'new', 'hong', 'sri', 'costa', 'saudi']);
