import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import config from '../../../../astro.config.mjs';
import { adviseOn } from '../../../../src/editors/check/advise.ts';
import { errorsIn } from '../../../../src/editors/check/check.ts';
import { isPublished, readCorpus, type Corpus } from '../../../../src/editors/check/corpus.ts';
import { findingsOf, type Finding } from '../../../../src/editors/check/finding.ts';
import { memoryOfProcess } from '../../../../src/editors/check/memory.ts';
import { toTerminal } from '../../../../src/editors/check/report/terminal.ts';
import { root } from '../../../support/content.ts';
import { layered } from '../../../support/content-files.ts';
import { mutations, seeded } from '../../../support/mutations.ts';
import { sample } from '../../../support/sample.ts';

const memory = memoryOfProcess();
const disk = layered([root]);
const whole = await readCorpus(disk, memory);
const files = [...whole.written.keys()]
  .filter((file) => /\.(mdx|ya?ml|csv|svg)$/.test(file))
  .sort();
const texts = files.filter((file) => file.endsWith('.mdx'));
const names = Object.keys(mutations);

/** Each kind of mutation in turn, on a file that the seed chooses: mostly texts. */
const cases = Array.from({ length: 700 }, (_, seed) => {
  const random = seeded(seed);
  const name = names[seed % names.length] ?? '';
  const from = random(5) === 0 ? files : texts;
  return { seed, name, file: from[random(from.length)] ?? '', random };
});

const { options } = config.markdown?.processor as unknown as { options: { features: object } };

describe('a damaged file is a fault with a place, or no fault at all', () => {
  test.each(sample(cases, 20))('$seed: $name in $file', async ({ name, file, random }) => {
    const text = whole.written.get(file) ?? '';
    const mutated = mutations[name]?.(text, random) ?? '';
    const start = process.cpuUsage();
    const corpus = await readCorpus(layered([root], { [file]: mutated }), memory);
    const { advice, errors } = adviseOn(corpus, memory, (one) => one === file);
    const found = findingsOf('error', [...errorsIn(corpus), ...errors], corpus.written);
    const report = toTerminal([...found, ...findingsOf('advice', advice, corpus.written)]);
    // A hang, not a measurement: the slowest takes a twentieth of this processor time, in microseconds.
    expect(process.cpuUsage(start).user).toBeLessThan(20_000_000);
    expect(report).not.toMatch(/\n\s+at |\bTypeError|\bRangeError|undefined|\[object/);
    for (const finding of found) expect(placeOf(finding, corpus)).toBe('there');
    if (found.length > 0) {
      expect(found.filter((one) => isAbout(file, one))).not.toEqual([]);
      return;
    }
    expect(pagesOf(corpus)).toEqual(pagesOf(whole));
    if (file.endsWith('.mdx')) expectBuilt(file, corpus);
  });
});

/** A file that is there, and a line that it has; a list may be told that a file is missing. */
function placeOf({ file, line, column, problem }: Finding, { files: there, written }: Corpus) {
  const length = written.get(file)?.split('\n').length ?? 1;
  if (!there.has(file) && !problem.includes('niet')) return `${file} is no file`;
  return line >= 1 && line <= length + 1 && column >= 1 ? 'there' : `${file}:${line}:${column}`;
}

/** A fault in the file; or elsewhere, of what leans on it: a link, a translation, a source that it no longer uses. */
function isAbout(file: string, { file: at, problem, rule }: Finding): boolean {
  const name = file.replace(/^content\/[^/]+\//, '');
  return at === file || problem.includes(file) || at.endsWith(name) || rule.startsWith('unused-');
}

function pagesOf({ texts }: Corpus): string[] {
  return texts.filter(isPublished).map(({ file, kind = '' }) => `${kind} ${file}`);
}

/** What the check lets through, the build takes: the same fields, and MDX that compiles. */
function expectBuilt(file: string, { texts, written }: Corpus): void {
  const text = texts.find((one) => one.file === file);
  expect(text?.prose).toBeDefined();
  const raw = written.get(file) ?? '';
  const { frontmatter, content } = parseFrontmatter(raw);
  expect(plain(text?.data)).toEqual(plain(frontmatter));
  expect(() => mdxToJs(content, { features: options.features })).not.toThrow();
}

/** Fields with their dates as text: Astro's YAML makes a `Date` of them, and the schemas take that back. */
function plain(fields: unknown): unknown {
  return JSON.parse(JSON.stringify(fields), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/^(\d{4}-\d\d-\d\d)T00:00:00.000Z$/, '$1') : value,
  );
}
