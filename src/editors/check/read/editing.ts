import {
  abbreviations,
  ignoredLinks,
  jargon,
  words,
  type Abbreviations,
  type IgnoredLinks,
  type Jargon,
  type Words,
} from '../../../content/schemas/editing.ts';
import type { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostic.ts';
import type { WithDiagnostics } from '../check-cache.ts';
import { validateYaml } from '../schema-diagnostics.ts';
import type { TextFiles } from '../text-file.ts';
import { readYaml, valueOf } from '../yaml.ts';
import { caught } from './net.ts';

/** The lists that editors keep for the check itself. A list that is not there is empty. */
export interface Editing {
  words: Words | undefined;
  jargon: Jargon | undefined;
  abbreviations: Abbreviations | undefined;
  links: IgnoredLinks | undefined;
}

export const editingFolder = 'content/editing';
export const editingFiles = {
  words: 'content/editing/words.yaml',
  jargon: 'content/editing/jargon.yaml',
  abbreviations: 'content/editing/abbreviations.yaml',
  links: 'content/editing/links.yaml',
} as const;

/** Reads the lists, and says what does not fit. */
export function readEditing(textFiles: Pick<TextFiles, 'get'>): WithDiagnostics<Editing> {
  const diagnostics: Diagnostic[] = [];
  const read = <S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined => {
    const raw = textFiles.get(file);
    if (raw === undefined) return undefined;
    const yaml = readYaml(file, raw);
    const found = caught<z.infer<S> | undefined>(
      file,
      () => validateYaml(yaml, schema, valueOf(yaml)),
      undefined,
    );
    diagnostics.push(...found.diagnostics);
    return found.value;
  };
  const value = {
    words: read(editingFiles.words, words),
    jargon: read(editingFiles.jargon, jargon),
    abbreviations: read(editingFiles.abbreviations, abbreviations),
    links: read(editingFiles.links, ignoredLinks),
  };
  return { value, diagnostics };
}
