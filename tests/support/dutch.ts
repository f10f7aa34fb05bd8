import { treatmentOf, type Treatment } from '../../src/outputs/search/treatment.ts';
import { feedsOf } from '../../src/outputs/search/feed.ts';
import { publication } from './publication.ts';

/** Dutch as the site's own build knows it: the dictionary, the glossary and the editors' list of compounds. */
export function siteDutch(): Treatment {
  const feed = feedsOf(publication).find(({ language }) => language === 'nl');
  if (!feed) throw new Error('The site has no Dutch');
  return treatmentOf(feed);
}
