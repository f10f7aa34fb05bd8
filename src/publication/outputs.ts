/**
 * The outputs of the site: each with its route, a file of `src/pages/`, and what it is served as. Addresses
 * are made and read by the route, so that one cannot change without the other.
 */
const list = {
  page: { route: '[...path]' },
  piece: { route: '[...piece]' },
  notFound: { route: '404' },
  redirect: { route: '[...from]' },
  hostFile: { route: '[...hostFile]' },
  card: { route: 'cards/[...card].png', type: 'image/png' },
  qrCode: { route: 'qr/[...code].svg', type: 'image/svg+xml' },
  figure: { route: '[...figure]' },
  data: { route: 'data/[language]/[name].csv', type: 'text/csv; charset=utf-8' },
  bibtex: { route: 'citeren/[...path].bib', type: 'application/x-bibtex; charset=utf-8' },
  ris: {
    route: 'citeren/[...path].ris',
    type: 'application/x-research-info-systems; charset=utf-8',
  },
  cslJson: {
    route: 'citeren/[...path].json',
    type: 'application/vnd.citationstyles.csl+json',
  },
  atom: {
    route: '[...language]/feed.xml',
    type: 'application/atom+xml; charset=utf-8',
    feed: { link: 'feed' },
  },
  jsonFeed: {
    route: '[...language]/feed.json',
    type: 'application/feed+json',
    feed: { link: 'feedAsJson', mark: '(JSON)' },
  },
  sitemap: { route: 'sitemap.xml', type: 'application/xml; charset=utf-8' },
  robots: { route: 'robots.txt', type: 'text/plain; charset=utf-8' },
  searchInput: { route: 'search-input.json', type: 'application/json' },
  searchOptions: { route: '[...search].json', type: 'application/json' },
  favicon: { route: 'favicon.svg', type: 'image/svg+xml' },
  faviconIco: { route: 'favicon.ico', type: 'image/x-icon' },
  touchIcon: { route: 'apple-touch-icon.png', type: 'image/png' },
} as const satisfies Readonly<Record<string, Output>>;

export interface Output {
  /** The file of the route below `src/pages/` without its last ending, in the form of Astro: `[...rest]`, `[one]`. */
  route: string;
  /** The media type of what is served; missing for pages, and where it differs by address. */
  type?: string;
  /** It tells of changes: the head of each page offers it, and the page of changes links to it by this string. */
  feed?: { link: 'feed' | 'feedAsJson'; mark?: string };
}

export type OutputName = keyof typeof list;

export const outputs: Readonly<Record<OutputName, Output>> = list;

/** The parameters of a route: `undefined` where a `[...rest]` is empty. */
export type ParamsOf<Name extends OutputName> = Params<(typeof list)[Name]['route']>;

/** An output of one media type. */
export type TypedOutput = {
  [Name in OutputName]: (typeof list)[Name] extends { type: string } ? Name : never;
}[OutputName];

/** An output that tells of changes. */
export type FeedName = {
  [Name in OutputName]: (typeof list)[Name] extends { feed: object } ? Name : never;
}[OutputName];

export const feedNames: readonly FeedName[] = namesOf(list).filter(isFeed);

/** Returns the path of an output: `/data/nl/logins.csv`. */
export function outputPath<Name extends OutputName>(name: Name, params: ParamsOf<Name>): string {
  const given: ReadonlyMap<string, string | undefined> = new Map(Object.entries({ ...params }));
  const parts = outputs[name].route
    .split('/')
    .map((part) =>
      part.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, param: string) => given.get(param) ?? ''),
    );
  return `/${parts.filter(Boolean).join('/')}`;
}

/**
 * Returns the parameters of the route of an output from the path that it makes.
 *
 * @throws {Error} where the route makes no such path.
 */
export function paramsOf<Name extends OutputName>(name: Name, path: string): ParamsOf<Name> {
  const { route } = outputs[name];
  const pattern = `/${route}`
    .replace(/[.*+?^${}()|\\]/g, '\\$&')
    .replace(/\/\[\\\.\\\.\\\.(\w+)\](?=\/)/g, '(?:/(?<$1>.+))?')
    .replace(/\[\\\.\\\.\\\.(\w+)\]/g, '(?<$1>.*)')
    .replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
  const match = new RegExp(`^${pattern}/?$`).exec(path.length > 1 ? path.replace(/\/$/, '') : path);
  if (!match) throw new Error(`No path of ${route}: ${path}`);
  const params = Object.entries(match.groups ?? {}).map(([param, value]) => [
    param,
    value === '' ? undefined : value,
  ]);
  // The names come from the route itself.
  return Object.fromEntries(params) as ParamsOf<Name>;
}

/** Returns the media type that an output is served as. */
export function mediaTypeOfOutput(name: TypedOutput): string {
  return list[name].type;
}

/** Returns the answer of a route, as the media type of its output. */
export function respond(name: TypedOutput, body: BodyInit): Response {
  return new Response(body, { headers: { 'content-type': mediaTypeOfOutput(name) } });
}

function isFeed(name: OutputName): name is FeedName {
  return outputs[name].feed !== undefined;
}

function namesOf<T extends object>(record: T): (keyof T)[] {
  return Object.keys(record) as (keyof T)[];
}

type Params<Route extends string> = Route extends `${string}[${infer Param}]${infer Rest}`
  ? (Param extends `...${infer Name}` ? Record<Name, string | undefined> : Record<Param, string>) &
      Params<Rest>
  : object;
