import { splitText, type FrontmatterFault, type Unsplit } from '../../../content/frontmatter.ts';
import { commentsOf } from '../../../content/markdown/comments.ts';
import { passagesOf, type Passage } from '../../../content/markdown/passages.ts';
import { factsOf, readTree } from '../../../content/markdown/prose.ts';
import { keyOf, partsOfFile, type EntryKey } from '../../../content/entry.ts';
import { updatesFolder } from '../../../content/outline.ts';
import { schemaOf, type Kind } from '../../../content/schemas/kinds.ts';
import { defaultLanguage, isLanguage } from '../../../site.ts';
import type { Text } from '../corpus.ts';
import type { RuleName } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { toMdxDiagnostic } from '../mdx.ts';
import type { WithDiagnostics, CheckCache } from '../check-cache.ts';
import { validate } from '../schema-diagnostics.ts';
import { withoutByteOrderMark, type TextFile } from '../text-file.ts';
import { readYaml, findSyntaxErrors, findUnquotedDates, valueOf } from '../yaml.ts';
import { isRecord } from './record.ts';

/** What the frontmatter of a text says. */
export interface Fields {
  /** Whether there is frontmatter. */
  found: boolean;
  data: Record<string, unknown>;
  comments: YamlComment[];
}

/** A line of frontmatter that is a comment. */
export interface YamlComment {
  line: number;
  /** Without its #. */
  text: string;
}

/**
 * One MDX file, its frontmatter and its prose, nothing where its place is none, and what is wrong.
 *
 * @param unreadable - no parser should be asked to read it.
 */
export function readCorpusText(
  file: string,
  textFile: TextFile,
  unreadable: boolean,
  kinds: ReadonlyMap<EntryKey, Kind>,
  cache: CheckCache,
): WithDiagnostics<Text | undefined> {
  const kind = kindOf(file, kinds);
  return cache.text(file, `${kind ?? ''} ${textFile.digest}`, () => {
    const diagnostics: Diagnostic[] = [];
    return { value: textOf(file, textFile, unreadable, kind, cache, diagnostics), diagnostics };
  });
}

/** What the outline makes of a file; nothing where it does not name it. */
function kindOf(file: string, kinds: ReadonlyMap<EntryKey, Kind>): Kind | undefined {
  const parts = partsOfFile(file);
  if (parts?.folder === updatesFolder) return 'update';
  return parts && kinds.get(keyOf(parts));
}

function textOf(
  file: string,
  textFile: TextFile,
  unreadable: boolean,
  kind: Kind | undefined,
  cache: CheckCache,
  diagnostics: Diagnostic[],
): Text | undefined {
  const diagnostic = (rule: RuleName, problem: string, fix: string) =>
    diagnostics.push({ rule, file, line: 1, column: 1, problem, fix });
  const parts = partsOfFile(file);
  if (!parts || !isLanguage(parts.language)) {
    if (file.endsWith('.md')) {
      diagnostic(
        'file-out-of-place',
        'De site leest geen .md.',
        'Geef het bestand een naam die op .mdx eindigt.',
      );
    } else {
      diagnostic(
        'file-out-of-place',
        'Dit bestand staat niet in een map die de site kent.',
        `Zet het in content/${defaultLanguage}/<map>/, direct onder die map.`,
      );
    }
    return undefined;
  }
  const { folder, name, language } = parts;
  const { digest } = textFile;
  const known = { file, digest, language, folder, name, ...(kind && { kind }) };

  // What cannot be read is an error already.
  if (unreadable)
    return { ...known, body: '', yaml: readYaml(file, ''), data: {}, yamlComments: [] };

  const halves = halvesOf(textFile);
  const fields = cache.fields(file, `${kind ?? ''} ${digest}`, () =>
    fieldsOf(file, halves(), kind),
  );
  const { found, data, comments } = fields.value;
  diagnostics.push(...fields.diagnostics);
  return {
    ...known,
    get body() {
      return halves().body;
    },
    yaml: readYaml(file, () => halves().frontmatter ?? '', found ? 1 : 0),
    data,
    yamlComments: comments,
    ...(found && readingOf(file, () => halves().body, digest, cache, diagnostics)),
  };
}

/** The frontmatter and the body of a text, taken apart when they are asked for. */
function halvesOf(textFile: TextFile): () => Halves {
  let halves: Halves | undefined;
  return () => {
    if (halves) return halves;
    const raw = withoutByteOrderMark(textFile.text);
    const split = splitText(raw);
    halves =
      split.frontmatter === undefined
        ? { unsplit: split, body: raw }
        : {
            frontmatter: split.frontmatter,
            body: split.head.replace(/[^\n]/g, ' ') + split.body,
          };
    return halves;
  };
}

/** What is wrong with the lines `---` of a text. */
const unsplitInDutch: Record<FrontmatterFault, Pick<Diagnostic, 'problem' | 'fix'>> = {
  missing: {
    problem: 'Het bestand begint niet met frontmatter.',
    fix: 'Begin met een regel ---, dan de velden, dan weer een regel ---.',
  },
  unclosed: {
    problem: 'De frontmatter heeft geen einde.',
    fix: 'Zet onder het laatste veld een regel met alleen ---.',
  },
  'marker-in-line': {
    problem: 'Deze regel begint als het einde van de frontmatter, en er staat meer.',
    fix: 'Zet er alleen --- op, of begin de regel anders.',
  },
};

function fieldsOf(file: string, halves: Halves, kind: Kind | undefined): WithDiagnostics<Fields> {
  const { unsplit, frontmatter: text = '' } = halves;
  const unread = (
    diagnostic: Pick<Diagnostic, 'rule' | 'line' | 'problem' | 'fix'>,
  ): WithDiagnostics<Fields> => ({
    value: { found: false, data: {}, comments: [] },
    diagnostics: [{ ...diagnostic, file, column: 1 }],
  });
  if (unsplit) {
    const { fault: kind, line } = unsplit;
    return unread({ rule: 'frontmatter-missing', line, ...unsplitInDutch[kind] });
  }
  const yaml = readYaml(file, text, 1);
  const value = valueOf(yaml);
  if (value !== undefined && value !== null && !isRecord(value)) {
    return unread({
      rule: 'yaml-syntax',
      line: 2,
      problem: 'Tussen de regels --- staan geen velden.',
      fix: 'Schrijf op elke regel een veld, een dubbele punt en een waarde: title: "…".',
    });
  }
  const data = value ?? {};
  const misfits =
    kind && value !== undefined ? validate(yaml, schemaOf[kind], [], data).diagnostics : [];
  const comments = text.split('\n').flatMap((line, index): YamlComment[] => {
    const words = /^\s*#(.*)$/.exec(line)?.[1];
    return words === undefined ? [] : [{ line: index + 1 + yaml.offset, text: words }];
  });
  return {
    value: { found: true, data, comments },
    diagnostics: [...findSyntaxErrors(yaml), ...findUnquotedDates(yaml), ...misfits],
  };
}

function readingOf(
  file: string,
  body: () => string,
  digest: string,
  cache: CheckCache,
  diagnostics: Diagnostic[],
): Pick<Text, 'prose' | 'passages' | 'comments'> {
  let passages: Passage[] | undefined;
  try {
    const reading = cache.mdx(file, digest, () => {
      const read = readTree(body());
      passages = passagesOf(read);
      cache.putPassages(file, digest, passages);
      return { prose: factsOf(read), comments: commentsOf(read.tree) };
    });
    const fromCache = () => cache.passages(file, digest, () => passagesOf(readTree(body())));
    return { ...reading, passages: () => (passages ??= fromCache()) };
  } catch (error) {
    diagnostics.push(toMdxDiagnostic(file, body(), error));
    return {};
  }
}

/** What is not there is an error. */
interface Halves {
  frontmatter?: string;
  unsplit?: Unsplit;
  body: string;
}
