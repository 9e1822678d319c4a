/** The long forms of what `npm test` has a short form of: `npm run test:long`. One after the other, for each wants the whole machine. */
import { defineConfig } from 'vitest/config';
import npmTest from './vitest.config.ts';

export default defineConfig({ ...npmTest, test: { ...npmTest.test, include: ['tests/**/*.long.ts'], maxWorkers: 1 } });
