import { getCollection, render } from 'astro:content';
import outlineText from '../../content/outline.yaml?raw';
import { isLanguage } from '../site.ts';
import { kinds, type Kind } from '../content/schemas/kinds.ts';
import { build } from './build.ts';
import { changeDays, type ChangeDays } from './change-days.ts';
import { partsOfFile, type Content, type Entry } from '../content/entry.ts';
import type { SiteModel } from './model.ts';
import { parseOutline } from '../content/outline.ts';
import { parseRegister } from '../content/register.ts';
import { withoutUnreadable } from './readable.ts';

/** Empty until the first release. */
const registerTexts = import.meta.glob<string>('../../content/register.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let built: Promise<SiteModel> | undefined;
let shown: { content: string; model: SiteModel } | undefined;
/** Asked for once, in dev too: a commit meanwhile is no change of what is shown. */
let days: Promise<ChangeDays> | undefined;
const collected = new Map<Kind, ReturnType<typeof getCollection<Kind>>>();

/**
 * Returns the model of the site, from Astro's collections. Built once in a build; in dev, where content changes, again for
 * each change: with its drafts, and without what cannot be read at the moment (`src/editors/preview/` says what that is).
 */
export async function loadModel(): Promise<SiteModel> {
  if (import.meta.env.DEV) return loadWithDrafts();
  built ??= loadContent().then((content) => build(content));
  return built;
}

/** A page asks for the model several times over: it is the same one until the content differs. */
async function loadWithDrafts(): Promise<SiteModel> {
  const loaded = await loadContent();
  const content = JSON.stringify(loaded);
  if (shown?.content !== content) {
    shown = { content, model: build(withoutUnreadable(loaded), { drafts: 'shown' }) };
  }
  return shown.model;
}

/**
 * Returns the prose of a text as a component, by its id in its collection. Not by `getEntry`: that takes a `slug` in the
 * frontmatter for a use of Astro 4's `entry.slug`, and says so at every page in dev.
 *
 * @throws {Error} where the model names a text that its collection lacks.
 */
export async function proseOf(kind: Kind, entryId: string) {
  if (import.meta.env.DEV) collected.delete(kind);
  const collection = collected.get(kind) ?? getCollection(kind);
  collected.set(kind, collection);
  const entry = (await collection).find(({ id }) => id === entryId);
  if (!entry) throw new Error(`content/${entryId} is in the model and not in its collection`);
  return (await render(entry)).Content;
}

async function loadContent(): Promise<Content> {
  const entries = await Promise.all(kinds.map(entriesOf));
  const sources = await getCollection('source');
  const terms = await getCollection('term');
  const compounds = await getCollection('compound');
  return {
    outline: parseOutline(outlineText),
    entries: entries.flat(),
    sources: sources.map(({ data }) => data),
    terms: terms.map(({ data }) => data),
    compounds: compounds.map(({ data }) => data),
    register: parseRegister(Object.values(registerTexts).join('')),
    changeDays: await (days ??= changeDays(process.cwd())),
  };
}

async function entriesOf(kind: Kind): Promise<Entry[]> {
  const collection = await getCollection(kind);
  return collection.flatMap(({ id, data, body }) => {
    const file = `content/${id}`;
    const parts = partsOfFile(file);
    if (!parts || !isLanguage(parts.language)) return [];
    // The collection `kind` holds data of that kind: Astro's types lose the link between the two.
    return [{ ...parts, language: parts.language, kind, file, data, body: body ?? '' } as Entry];
  });
}
