import { listAddresses, aliasesIn } from '../addresses.ts';
import type { Rule } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { placeOfField } from '../corpus.ts';
import { suggest } from '../suggestion.ts';
import { placeOfKey } from '../yaml.ts';

/** An alias leads from an id that is gone to one that stands on the page. */
export const checkAliases: Rule = ({ texts }) =>
  listAddresses(texts).flatMap(({ of, read, ids }) => {
    if (!read) return [];
    return Object.entries(aliasesIn(of)).flatMap(([old, now]): Diagnostic[] => {
      if (ids.includes(old)) {
        return [
          {
            rule: 'alias-in-use',
            file: of.file,
            ...placeOfKey(of.yaml, ['aliases'], old),
            problem: `Het anker “${old}” staat gewoon in deze tekst.`,
            fix: 'Haal de alias weg, of geef het onderdeel een ander anker.',
          },
        ];
      }
      if (ids.includes(now)) return [];
      return [
        {
          rule: 'alias-to-nothing',
          file: of.file,
          ...placeOfField(of, 'aliases', old),
          problem: `De alias “${old}” leidt naar #${now}, en dat anker staat niet in deze tekst.`,
          fix: suggest(now, ids, ids.length > 0 ? `Kies uit: ${ids.join(', ')}.` : 'Haal hem weg.'),
        },
      ];
    });
  });
