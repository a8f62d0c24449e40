const parse = (text: string): ReadonlySet<string> => new Set(text.split(/[\s|]+/).filter((word) => word !== ''));

/** What a body is, in the last word of its name or before an “of” or “for”: such a name takes “the” in a sentence. */
const bodies = parse(`
academy|administration|agency|alliance|army|assembly|association|authority|bank|board|bureau|cabinet|caucus|centre|center|chancellery
church|coalition|commission|committee|community|confederation|conference|congress|council|court|cross|crescent|department|directorate
division|embassy|executive|exchange|federation|force|forces|forum|foundation|fund|government|group|house|inquiry|inspectorate|institute
institution|league|library|ministry|mission|movement|museum|nations|navy|network|office|organisation|organization|panel|parliament|party
police|post|presidency|programme|program|project|register|registry|reserve|secretariat|senate|service|society|staff|state|states|survey
bbc|bea|bls|cia|ecb|eu|fbi|fed|iaea|icc|imf|nhs|oecd|ons|osce|un
taskforce|treasury|tribunal|union|unit|university|times|guardian|herald|courier|gazette|telegraph|tribune|journal|monitor|observer
independent|mirror|mail|chronicle|inquirer|register|standard|star|sun|economist|kremlin|pentagon|vatican`);

/** Names that end in such a word and take none: universities, houses and the like that are called by a place. */
const without = parse('university|house|church|group|academy');

/**
 * Whether a sentence puts “the” before a body’s name: the UK ministry, the Bank of England, the European Union; but
 * UNAIDS, Amnesty International, North Korea’s foreign ministry, a name in another script. A name that is written with “the” has it.
 */
function takesThe(name: string): boolean {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (/[’']s?$/.test(words.slice(0, -1).find((word) => /[’']s?$/.test(word)) ?? '')) return false;
  const joint = words.findIndex((word) => word === 'of' || word === 'for');
  if (joint > 0) return bodies.has((words[joint - 1] ?? '').toLowerCase());
  if (words.length === 1) return bodies.has(last.toLowerCase());
  if (bodies.has(last.toLowerCase())) return !without.has(last.toLowerCase()) || last === last.toLowerCase();
  return /^[a-z-]+$/.test(last) && !last.endsWith('s');
}

/** A name as it stands in a sentence: “the UK ministry”, “UNAIDS”. A person and unnamed speakers have no “the”. */
export function inSentence(name: string, isBody: boolean): string {
  const bare = name.replace(/^the /i, '');
  return bare !== name || (isBody && takesThe(name)) ? `the ${bare}` : name;
}
