import { parse, stringify } from 'yaml';
import { register as schema, type Register, type RegisteredPage } from './schemas/register.ts';
import type { Language } from '../site.ts';

/** The anchors and pieces at one address now: what the register is compared with, and what it learns at a release. */
export interface Address {
  language: Language;
  path: string;
  /** The text: `whitepaper/loketdenken`. */
  text: string;
  ids: string[];
  /** The names of the pages of its pieces: `citaat/poort`. */
  pieces: string[];
}

/** The additions of a release, in words that a diff would show: `nl /whitepaper/loketdenken/#kokers`. */
export interface Growth {
  register: Register;
  addresses: string[];
  anchors: string[];
}

/**
 * Reads the text of `content/register.yaml`; empty where there was no release yet.
 *
 * @throws {ZodError} where it does not fit its schema; the content check says so with line and column.
 */
export function parseRegister(yaml: string): Register {
  return schema.parse(parse(yaml) ?? {});
}

/** Returns the register with all that is published now. What it knew stays, with the edition in which it first was there. */
export function grow(known: Register, published: readonly Address[], edition: string): Growth {
  const register = structuredClone(known);
  const addresses: string[] = [];
  const anchors: string[] = [];
  for (const { language, path, text, ids, pieces } of published) {
    const pages = (register[language] ??= {});
    if (!Object.hasOwn(pages, path)) addresses.push(`${language} ${path}`);
    const page = (pages[path] ??= { edition, text, ids: {}, pieces: {} });
    page.text = text;
    for (const id of ids.filter((id) => !Object.hasOwn(page.ids, id))) {
      page.ids = { ...page.ids, [id]: edition };
      anchors.push(`${language} ${path}#${id}`);
    }
    for (const piece of pieces.filter((piece) => !Object.hasOwn(page.pieces, piece))) {
      page.pieces = { ...page.pieces, [piece]: edition };
      addresses.push(`${language} ${path}${piece}/`);
    }
  }
  return { register, addresses, anchors };
}

const head = `# Elk adres en elk anker dat ooit is uitgegeven, met de editie waarin het voor het eerst verscheen.
# npm run release schrijft dit bestand. Wijzig het niet met de hand: lezers hebben deze adressen bewaard.
`;

/** Returns the register as text: sorted, one fact a line, so that a diff shows what a release adds. */
export function registerText(register: Register): string {
  const pages = sorted(register).map(([language, pages]) => [
    language,
    Object.fromEntries(sorted(pages).map(([path, page]) => [path, ordered(page)])),
  ]);
  return head + stringify(Object.fromEntries(pages), { lineWidth: 0 });
}

function ordered({ edition, text, ids, pieces }: RegisteredPage): Record<string, unknown> {
  const filled = (record: Record<string, string>) =>
    Object.keys(record).length > 0 ? Object.fromEntries(sorted(record)) : undefined;
  return { edition, text, ids: filled(ids), pieces: filled(pieces) };
}

/** By code point: the same on every machine. */
function sorted<T>(record: Record<string, T>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
