import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type ChildNode, type Container, type Document, type Rule } from 'postcss';
import { calculate, compare } from 'specificity';

/** One selector of a style sheet with what it says, and how strong that is: later entries of a list win. */
export type StyleRule = { readonly selector: string; readonly said: ReadonlyMap<string, string> };

/** The style sheets that drawings are painted with, from the project's root. */
const SHEETS = ['tokens', 'chart', 'chart-lines', 'chart-marks'].map((name) => `components/styles/${name}.css`);

/** What only a reader's pointer and keys do: no file has them. */
const isTouched = /:(?:hover|focus|active)|::/;

/**
 * What our style sheets say of a drawing on paper colours, or on the dark ones: weakest first, so that the last that
 * matches an element holds.
 */
export function readStyleRules(root: string, ink: 'light' | 'dark'): readonly StyleRule[] {
  const rules = SHEETS.flatMap((file) => {
    const sheet = postcss.parse(readFileSync(join(root, file), 'utf8'), { from: file });
    const found: (StyleRule & { readonly weight: ReturnType<typeof calculate> })[] = [];
    sheet.walkRules((rule) => {
      if (!holds(rule, ink)) return;
      const said = new Map<string, string>();
      rule.walkDecls((declaration) => {
        said.set(declaration.prop, declaration.value);
      });
      for (const selector of rule.selectors.filter((one) => !isTouched.test(one))) {
        found.push({ selector, said, weight: calculate(selector) });
      }
    });
    return found;
  });
  return rules.sort((one, other) => compare(one.weight, other.weight));
}

const isAtRule = (node: Container<ChildNode> | Document): node is AtRule => node.type === 'atrule';

/** Whether a rule holds where colours are light, or dark; nothing that is said for print alone does. */
function holds(rule: Rule, ink: 'light' | 'dark'): boolean {
  const { parent } = rule;
  if (parent === undefined || parent.type === 'root') return true;
  return (
    isAtRule(parent) &&
    parent.name === 'media' &&
    ink === 'dark' &&
    /^\(prefers-color-scheme:\s*dark\)$/.test(parent.params)
  );
}
