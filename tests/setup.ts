/** What the tests need besides npm's packages, found or installed once for the whole run. */
import { findChromium } from './chromium.ts';

export default function setup(): void {
  process.env.CHROMIUM = findChromium();
}
