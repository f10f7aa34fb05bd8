import type { Publication } from '../../publication/model.ts';
import { languages, defaultLanguage } from '../../site.ts';
import { pagePath } from '../../publication/urls.ts';
import type { HostedAddresses } from './hosts/redirects-file.ts';

/** Returns what a host must know of the model: the redirects, and the page of each language for what is not there. */
export function hostedAddresses({
  redirects,
  editions,
}: Pick<Publication, 'redirects' | 'editions'>): HostedAddresses {
  const notFound = languages.flatMap((language) => {
    const page = editions[language].pages['not-found'];
    return page && language !== defaultLanguage
      ? [{ under: pagePath(language, []), page: page.path }]
      : [];
  });
  return { redirects, notFound };
}
