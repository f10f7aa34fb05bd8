import type { SiteModel } from '../../publication/model.ts';
import { languages, defaultLanguage } from '../../site.ts';
import { pagePath } from '../../publication/urls.ts';
import type { HostedAddresses } from './hosts/redirects-file.ts';

/** Returns what a host must know of the model: the redirects, and the page of each language for what is not there. */
export function hostedAddresses({
  redirects,
  localized,
}: Pick<SiteModel, 'redirects' | 'localized'>): HostedAddresses {
  const notFound = languages.flatMap((language) => {
    const page = localized[language].pages['not-found'];
    return page && language !== defaultLanguage
      ? [{ under: pagePath(language, []), page: page.path }]
      : [];
  });
  return { redirects, notFound };
}
