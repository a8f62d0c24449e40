const parse = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs by which somebody says something; whoever is their subject says it. */
export const SAYS = parse(`
  said says told tells added adds warned warns noted notes announced announces stated claimed claims insisted insists
  argued argues explained explains confirmed confirms revealed reveals disclosed discloses acknowledged acknowledges
  conceded wrote writes tweeted predicted predicts projected projects estimated estimates forecast forecasts forecasted reckoned
  reckons believes believed expects calculates calculated concluded concludes reported reports declared declares alleged alleges
  maintained maintains pointed stressed stresses replied asserted testified remarked commented cautioned cautions suspects
  suspected recalled radioed hoped hopes denied denies anticipates anticipated pledged promised promises vowed proposed proposes`);
/** What somebody makes of something: said without a number of theirs. */
export const REACTS = parse(`
  described describes accused accuses welcomed welcomes criticised criticized condemned praised dismissed rejected blamed complained
  defended declined hailed urged admitted conceded apologised apologized called refused`);
/** Whoever is the subject of these speaks, whatever they are: `the house said`. */
export const SPEAKS = parse(
  'said says told tells warned announced insisted argued explained added confirmed wrote stressed',
);
/** What several do; nouns where nobody stands before them: `analysts reckon`. */
export const SAY = parse(
  'say tell claim warn argue insist predict estimate expect believe reckon think suggest report forecast project announce hope fear',
);
/** How a sentence goes on with what its subject says: `, saying volumes would fall`. */
export const SAYING = parse(
  'saying adding warning arguing claiming insisting noting predicting estimating announcing telling stressing forecasting',
);
/** Verbs that stand before their subject too: `, said the mayor`. */
export const INVERTED = parse(`
  said says added adds warned warns wrote writes told noted explained insisted argued announced claimed asked replied reported
  predicted declared recalled commented`);
/** Verbs of documents, and of those who count: `figures show`, `the office counted`, `the insurers put the damage at`. */
export const SHOWS = parse(`
  show shows showed shown suggest suggests suggested indicate indicates indicated found finds find put puts reveal counted counts
  recorded records registered listed lists saw sees gave gives named names is was are were has had`);
/** Documents in which numbers stand; behind a name or before one they say who gives them: `ONS figures`, `a study by Orla Wick`. */
export const DOCUMENTS = parse(`
  study studies survey surveys poll polls report reports figures figure data statistics research analysis estimate estimates forecast
  forecasts projection projections count tally census paper bulletin review statement release filing filings assessment
  accounts records update briefing audit inquiry investigation dataset calculations calculation documents document modelling modeling
  advice evidence guidance reckoning calculations account`);
/** What a speaker is called where no name is said: a body, or what a person is. */
export const BODIES = parse(`
  agency office ministry department police government company firm council union institute institution bank authority authorities
  service services commission committee party group charity association federation organisation organization university
  hospital court board club regulator watchdog retailer utility operator airline manufacturer maker bureau foundation
  centre center network alliance coalition society team newspaper broadcaster magazine paper station channel tank thinktank parliament
  congress senate assembly administration army military navy command insurer insurers school college corporation fund lender chain
  developer supplier provider programme program body bodies campaign pollster observatory embassy consulate palace kremlin cabinet
  treasury force brigade unit firms companies rescuers post owner teams agencies councils ministries banks unions charities state defense
  defence prosecution database house radio television media holder operator`);
export const PERSONS = parse(`
  spokesman spokeswoman spokesperson spokespeople minister ministers mayor governor president chancellor secretary chief head
  director executive chairman chairwoman chair chairperson officer officers official officials analyst analysts economist
  economists expert experts researcher researchers scientist scientists professor doctor doctors lawyer lawyers judge prosecutor
  prosecutors controller patrolman policeman policewoman firefighter statistician statisticians commissioner general colonel captain manager coach leader leaders author authors editor founder teacher farmer
  farmers resident owner driver witness witnesses residents activists campaigners engineers engineer volunteer critics leader senator
  councillor councillors mp mps deputy strategist ambassador envoy coroner inspector superintendent sergeant historian curator
  archaeologist archaeologists biologist ecologist geologist meteorologist forecaster forecasters organisers organizers organiser
  regulators investigators pathologist consultant physician surgeon nurse pilot captain player man woman boss treasurer warden commuter passenger neighbour neighbor skipper fisherman builder mother father student pupil trader landlord tenant
  capt sgt lt gov sen rep gen col maj insp det survivors agents observers investigator investigators attorney sheriff
  headteacher bishop priest pollsters diplomats diplomat traders economists sources source insiders minister-president`);
export const TITLES = parse('mr mrs ms miss dr sir dame lord lady prof professor president prime');
/** Those whose answers are counted are no speakers: `two thirds of respondents said`. */
export const ANSWERING = parse(`
  respondents people voters those many most some others few none both half all participants customers consumers users women
  men adults households employers workers that this which who whom what everyone nobody someone one there i we you students
  patients parents passengers`);
export const PRONOUNS = parse('he she it they');
export const DETERMINERS = parse('the a an its their his her this another one our');
/** Where a sentence has these before its verb, the subject begins behind them. */
export const BREAKS = parse(`
  that and but while whilst as when because if than after before since though although so or which who whom whose where yet
  meanwhile however moreover also then later earlier today yesterday tomorrow whereas until unless including not in on at by to
  from with about into over under during between against near per via like despite following amid among compared up down`);
/** These may stand between a subject and its verb. */
export const BETWEEN = parse(
  'also later then has have had already recently subsequently today yesterday now still previously repeatedly itself themselves again',
);
export const BE = parse(
  'is are was were be been being am get got to not never will would can could should may might must',
);
export const CONTRASTS = parse('while whilst whereas although though but and');
