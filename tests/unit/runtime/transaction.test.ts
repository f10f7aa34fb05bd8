import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/repository.ts';
import type { Cut } from '../../support/cut-off.ts';

// Some 250 transactions, each cut off at another step.
const printed = execFileSync(process.execPath, ['tests/support/cut-off.ts', temporaryFolder()], {
  encoding: 'utf8',
  maxBuffer: 16 * 1024 ** 2,
});
const cuts = JSON.parse(printed) as Cut[];

/** Before the transaction, by what is in the place of `dist/`. */
const before = (kind: Cut['kind']) => (kind === 'none' ? 'none' : 'old');

describe.each(['none', 'a folder', 'a link', 'a mount point'] as const)('dist/ is %s', (kind) => {
  test.each(['ended', 'ENOSPC'] as const)('and a step gives: %s', (way) => {
    const of = cuts.filter((cut) => cut.kind === kind && cut.way === way);
    expect(of.length).toBeGreaterThan(15);
    const faults = of.filter(
      ({ settled, again, besides }) =>
        ![before(kind), 'new'].includes(settled) || again !== 'newer' || besides.length > 0,
    );
    expect(faults).toEqual([]);
    expect(new Set(of.map(({ settled }) => settled))).toEqual(new Set([before(kind), 'new']));
  });
});

test('a step that is refused leaves the site whole at once, and is one line', () => {
  const refused = cuts.filter(({ way }) => way !== 'ended');
  const faults = refused.filter(
    ({ kind, said, atOnce }) =>
      !(said === 'well' ? ['new'] : [before(kind)]).includes(atOnce) ||
      !/^(?:well|Refusal: [^\n]+)$/.test(said),
  );
  expect(faults).toEqual([]);
});
