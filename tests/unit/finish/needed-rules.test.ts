import { expect, test } from 'vitest';
import { classesOf, keepNeeded } from '../../../lib/finish/needed-rules';

const page = '<main class="tile  wide"><p class="note">Storm</p></main>';
const has = classesOf(page, new Set(['readout-on', 'page']));

test.each([
  ['of a class that is there', '.tile{color:red}', '.tile{color:red}'],
  ['of a class that is not', '.slide{color:red}', ''],
  ['of a class that a script may put there', '.readout-on{opacity:1}', '.readout-on{opacity:1}'],
  ['of an element', 'p:hover{color:red}', 'p:hover{color:red}'],
  ['inside something that is not there', '.slide .note{color:red}', ''],
  ['of one of two classes at a thing', '.note.slide{color:red}', ''],
  ['of one selector of two', '.slide,.note>b{color:red;top:0}', '.note>b{color:red;top:0}'],
  ['not of a class', '.note:not(.slide,.x:is(.y)){color:red}', '.note:not(.slide,.x:is(.y)){color:red}'],
  ['of either class', ':is(.slide,.note){color:red}', ':is(.slide,.note){color:red}'],
  ['of an attribute that reads like a class', '[href$=".pdf"].note{color:red}', '[href$=".pdf"].note{color:red}'],
  ['in a condition', '@media print{.note{top:0}.slide{top:1px}}', '@media print{.note{top:0}}'],
  ['in a condition that then holds nothing', '@media print{.slide{top:1px}}p{top:0}', 'p{top:0}'],
  [
    'in two conditions',
    '@supports (top:0){@media print{.note{top:0}}}',
    '@supports (top:0){@media print{.note{top:0}}}',
  ],
  [
    'of a font and of an animation',
    '@font-face{font-family:a;src:url(a.woff2)}@keyframes slide{0%{top:0}}',
    '@font-face{font-family:a;src:url(a.woff2)}@keyframes slide{0%{top:0}}',
  ],
  ['of a class written with an escape', '.\\31 st{color:red}', '.\\31 st{color:red}'],
  ['that holds for all that follows', '@charset "utf-8";p{top:0}', '@charset "utf-8";p{top:0}'],
])('of a rule %s', (_, sheet, kept) => expect(keepNeeded(sheet, has)).toBe(kept));
