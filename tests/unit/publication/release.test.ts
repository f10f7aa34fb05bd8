import { expect, test } from 'vitest';
import { isNewer, withEdition, withLine } from '../../../src/publication/release.ts';

test.each([
  ['2026.2', '2026.1', true],
  ['2026.10', '2026.9', true],
  ['2027.1', '2026.12', true],
  ['2026.1', '2026.1', false],
  ['2026.9', '2026.10', false],
  ['2025.9', '2026.1', false],
])('%s after %s: %s', (edition, than, newer) => {
  expect(isNewer(edition, than)).toBe(newer);
});

test('the outline keeps all but its edition', () => {
  const outline = '# De volgorde\nedition: "2026.1"\n\npublications:\n  - folder: x\n';
  expect(withEdition(outline, '2026.2')).toBe(outline.replace('2026.1', '2026.2'));
  const noted = 'edition: "2026.1" # de eerste\n';
  expect(withEdition(noted, '2026.2')).toBe('edition: "2026.2" # de eerste\n');
  expect(() => withEdition('pages: []', '2026.2')).toThrow();
});

test('the changelog gains a line below what is not yet released', () => {
  const log = '# Changelog\n\n## [Unreleased]\n\n## [0.1.0]\n\n### Editions\n\n- old\n';
  const once = withLine(log, '- one');
  expect(once).toBe(
    '# Changelog\n\n## [Unreleased]\n\n### Editions\n\n- one\n\n## [0.1.0]\n\n### Editions\n\n- old\n',
  );
  expect(withLine(once, '- two')).toContain('### Editions\n\n- two\n- one\n\n## [0.1.0]');
  expect(() => withLine('# Changelog\n', '- one')).toThrow();
});
