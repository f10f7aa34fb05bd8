import { commentsOf } from '../../markdown/comments.ts';
import { passagesOf } from '../../markdown/passages.ts';
import { proseOf, readTree } from '../../markdown/prose.ts';
import { partsOfFile } from '../../publication/content.ts';
import { updatesFolder, type Place } from '../../publication/outline.ts';
import { schemaOf, type Kind } from '../../schemas/kinds.ts';
import { defaultLanguage, isLanguage } from '../../site.ts';
import type { Text } from '../corpus.ts';
import type { Fault } from '../fault.ts';
import { mdxFault } from '../mdx.ts';
import type { Found, Memory, Reading } from '../memory.ts';
import { fit } from '../schema-faults.ts';
import { readYaml, syntaxFaults, unquotedDates, valueOf, type YamlText } from '../yaml.ts';
import { isRecord } from './record.ts';

/**
 * One MDX file, its frontmatter and its prose, nothing where its place is none, and what is wrong.
 *
 * @param raw - missing where no parser should be asked to read it.
 */
export function readText(
  file: string,
  raw: string | undefined,
  places: Place[],
  memory: Memory,
): Found<Text | undefined> {
  const kind = kindOf(file, places);
  return memory.text(file, `${kind ?? ''}\0${raw ?? '\0'}`, () => {
    const faults: Fault[] = [];
    return { value: textOf(file, raw, kind, memory, faults), faults };
  });
}

/** What the outline makes of a file; nothing where it does not name it. */
function kindOf(file: string, places: Place[]): Kind | undefined {
  const parts = partsOfFile(file);
  if (parts?.folder === updatesFolder) return 'update';
  return places.find(({ folder, name }) => folder === parts?.folder && name === parts.name)?.kind;
}

function textOf(
  file: string,
  raw: string | undefined,
  kind: Kind | undefined,
  memory: Memory,
  faults: Fault[],
): Text | undefined {
  const fault = (rule: string, problem: string, fix: string) =>
    faults.push({ rule, file, line: 1, column: 1, problem, fix });
  const parts = partsOfFile(file);
  if (!parts || !isLanguage(parts.language)) {
    if (file.endsWith('.md')) {
      fault(
        'file-out-of-place',
        'De site leest geen .md.',
        'Geef het bestand een naam die op .mdx eindigt.',
      );
    } else {
      fault(
        'file-out-of-place',
        'Dit bestand staat niet in een map die de site kent.',
        `Zet het in content/${defaultLanguage}/<map>/, direct onder die map.`,
      );
    }
    return undefined;
  }
  const { folder, name, language } = parts;
  const known = { file, language, folder, name, ...(kind && { kind }) };

  // What cannot be read is a fault already.
  if (raw === undefined) return { ...known, body: '', yaml: readYaml(file, ''), data: {} };

  const [head, frontmatter] = /^---\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(raw) ?? [];
  if (head === undefined) {
    fault(
      'frontmatter-missing',
      'Het bestand begint niet met frontmatter.',
      'Begin met een regel ---, dan de velden, dan weer een regel ---.',
    );
    return { ...known, body: raw, yaml: readYaml(file, ''), data: {} };
  }
  const yaml = readYaml(file, frontmatter ?? '', 1);
  const { value: data, faults: found } = memory.fields(file, `${kind ?? ''}\0${yaml.text}`, () =>
    fieldsOf(yaml, kind),
  );
  faults.push(...found);
  const body = head.replace(/[^\n]/g, ' ') + raw.slice(head.length);
  return { ...known, body, yaml, data, ...readingOf(file, body, memory, faults) };
}

function fieldsOf(yaml: YamlText, kind: Kind | undefined): Found<Record<string, unknown>> {
  const value = valueOf(yaml);
  const data = isRecord(value) ? value : {};
  const misfits = kind && value !== undefined ? fit(yaml, schemaOf[kind], [], data).faults : [];
  return { value: data, faults: [...syntaxFaults(yaml), ...unquotedDates(yaml), ...misfits] };
}

function readingOf(
  file: string,
  body: string,
  memory: Memory,
  faults: Fault[],
): Reading | undefined {
  try {
    return memory.reading(file, body, () => {
      const read = readTree(body);
      return {
        prose: proseOf(read),
        passages: passagesOf(read),
        comments: commentsOf(read.tree),
      };
    });
  } catch (error) {
    faults.push(mdxFault(file, body, error));
    return undefined;
  }
}
