/** Phrases from a text with one to a line or parted by bars. */
const parse = (text: string): readonly string[] => text.split(/[|\n]/).filter((phrase) => phrase !== '');

/**
 * Every phrase that limits the saying, by how far it reaches. `clause`: its own clause alone. `saying`: all that is said
 * behind it. Typed and typographic apostrophes are one.
 */
export const hedges: Readonly<Record<'clause' | 'saying', readonly string[]>> = {
  clause: parse(`
is thought|are thought|was thought|were thought|is believed|are believed|was believed|were believed
is understood|are understood|is said to|are said to|was said to|were said to|is reported to|are reported to|was reported to|were reported to
is feared|are feared|were feared|is expected|are expected|was expected|were expected|is estimated|are estimated|was estimated|were estimated
is suspected|are suspected|was suspected|were suspected|is assumed|are assumed|was assumed|were assumed
is presumed|are presumed|was presumed|were presumed|is projected|are projected|is forecast|are forecast|is predicted|are predicted
is anticipated|are anticipated|is rumoured|are rumoured
highly likely|very likely|most likely|more likely|almost certainly|as likely as not|thought to|understood to|said to be|so-called
likely|unlikely|probably|possibly|presumably|perhaps|maybe|seemingly|ostensibly
appeared|appears|appear|seemed|seems|seem|estimated|purported|presumed|unconfirmed|rumoured|rumored|provisional|preliminary|tentative
reported
may|might|could|should`),
  saying: parse(`
it’s thought|it’s believed|it’s understood|it is thought|it is believed|it is understood|it is feared|it is claimed|it is alleged
it was thought|it was believed|it was understood
apparently|reportedly|allegedly|supposedly|purportedly
alleged|alleges|allege|alleging|claimed|claims|claim|claiming|believed|believes|believe|believing
estimates|estimate|estimating|suggested|suggests|suggest|suggesting
expected|expects|expect|forecast|forecasts|projected|projects|projecting|forecasting|predicted|predicting|expecting|foresees|foresee|envisages|envisage|predicts|predict|suspected|suspects|suspect
anticipates|anticipate|anticipated|anticipating|presumes|presume|guesses|surmises|fears|fear that
hopes|hope|reckons|reckon|reckoned|thinks|think|assumes|assume|assumed`),
};
