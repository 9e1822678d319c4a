/** What axe finds on a page as it stands. `color-contrast-enhanced` is its 7:1, which it leaves out unless asked. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface Fault {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** The rules that look at colours: a page that has passed all in one theme need pass only these in another. */
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

export async function faultsOn(page: Page, rules: 'all' | 'colours' = 'all'): Promise<Fault[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === 'colours' ? axe.withRules(COLOUR_RULES) : axe.options({ rules: { 'color-contrast-enhanced': { enabled: true } } })).analyze();
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}
