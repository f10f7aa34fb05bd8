/** Checks the content and lists every fault: `npm run check:content`. Exit code 1 where there is one. */
import { checkContent } from '../src/check/check.ts';
import { toTerminal } from '../src/check/report.ts';

const faults = await checkContent(process.cwd());
console.log(toTerminal(faults));
process.exitCode = faults.length > 0 ? 1 : 0;
