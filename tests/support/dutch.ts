import { analyzerOf, type Analyzer } from '../../src/outputs/search/analyzer.ts';
import { searchInputsOf } from '../../src/outputs/search/input.ts';
import { model } from './publication.ts';

/** Dutch as the site's own build knows it: the dictionary, the glossary and the editors' list of compounds. */
export function siteDutch(): Analyzer {
  const input = searchInputsOf(model).find(({ language }) => language === 'nl');
  if (!input) throw new Error('The site has no Dutch');
  return analyzerOf(input);
}
