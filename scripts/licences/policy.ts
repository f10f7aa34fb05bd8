/** Licences (SPDX) under which a package may be part of what readers are given. */
export const shippable = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  // Of this site itself, and of the Dutch design systems.
  'EUPL-1.2',
  'ISC',
  'MIT',
  // Asks for the source of its own files alone, and those are given as they are.
  'MPL-2.0',
  // Fonts.
  'OFL-1.1',
  // Without a condition.
  'Unlicense',
  'Zlib',
] as const;

/** Packages under another licence that stay where they do no harm, by name; `*` stands for the rest of one. */
export const exceptions: readonly Exception[] = [
  {
    package: '@cspell/dict-en-gb',
    licence: 'LGPL-3.0',
    reason:
      'A list of words that the check reads on the machine of an editor; nothing of it is built.',
  },
  {
    package: '@img/sharp-libvips-*',
    licence: 'LGPL-3.0-or-later',
    reason: 'A library that sharp loads while building, unchanged and replaceable; not in dist/.',
  },
  {
    package: '@img/sharp-wasm32',
    licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    reason: 'The same library, for systems without a build of their own; not in dist/.',
  },
  {
    package: '@img/sharp-win32-*',
    licence: 'Apache-2.0 AND LGPL-3.0-or-later',
    reason: 'The same library, with sharp for Windows; not in dist/.',
  },
  {
    package: 'argparse',
    licence: 'Python-2.0',
    reason: 'Permissive, and used by a parser of YAML while building; not in dist/.',
  },
  {
    package: 'citeproc',
    licence: 'CPAL-1.0 OR AGPL-1.0',
    reason: 'Sets references while building; its output is ours, and nothing of it is in dist/.',
  },
  {
    package: 'format',
    licence: undefined,
    reason: 'Names no licence in its package.json; its readme says MIT.',
  },
  {
    package: 'spdx-exceptions',
    licence: 'CC-BY-3.0',
    reason: 'A list of names of licences, for this very check; nothing of it is built.',
  },
  {
    package: 'spdx-ranges',
    licence: '(MIT AND CC-BY-3.0)',
    reason: 'A list of names of licences, for this very check; nothing of it is built.',
  },
];

interface Exception {
  package: string;
  /** As its package.json has it: another one is looked at anew. */
  licence: string | undefined;
  reason: string;
}
