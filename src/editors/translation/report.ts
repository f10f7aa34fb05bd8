import { stringsOf } from '../../i18n/strings.ts';
import { nameOfSection } from '../check/section-names.ts';
import type { WordChange, TranslationTask } from './worklist.ts';

/** What editors call each state. The dev page and the terminal say the same. */
export const statusNames: Record<TranslationTask['status'], string> = {
  missing: 'nog niet vertaald',
  new: 'nieuwe sectie',
  behind: 'loopt achter',
  moved: 'staat elders',
  removed: 'vervallen',
  unrecorded: 'niet vastgelegd',
};

/** What a translator does about each state. */
export const nextStepOf: Record<TranslationTask['status'], string> = {
  missing: 'Maak het bestand met dezelfde naam en vertaal de tekst.',
  new: 'Vertaal de sectie en geef haar hetzelfde anker.',
  behind: 'Werk de vertaling bij. Verandert er in de vertaling niets, gebruik dan --minor.',
  moved: 'Zet de sectie op dezelfde plaats als in het Nederlands.',
  removed: 'Haal de sectie ook uit de vertaling.',
  unrecorded: 'Lees na of de sectie klopt.',
};

/** The worklist for a terminal, file by file, with what changed in the source; in colour where the terminal has it. */
export function formatWorklist(tasks: readonly TranslationTask[], colour: boolean): string {
  if (tasks.length === 0) return 'Alle vertalingen zijn bij.';
  const files = [...new Set(tasks.map(({ file }) => file))];
  const blocks = files.map((file) => {
    const own = tasks.filter((task) => task.file === file);
    const rows = own.map((task) => [
      statusNames[task.status],
      task.section ?? '',
      task.title || nameOfSection(task.section),
      `${task.source}${task.sourceLine === undefined ? '' : `:${task.sourceLine}`}`,
      task.translatedOn ?? '',
    ]);
    const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    const lines = rows.map((row, at) => {
      const line = row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('  ');
      const { change } = own[at] ?? {};
      return change
        ? `  ${line.trimEnd()}\n${indent(formatChange(change, colour))}`
        : `  ${line.trimEnd()}`;
    });
    return [file, ...lines].join('\n');
  });
  return [...blocks, countOf(tasks)].join('\n\n');
}

/** A change on one run of text: what went stands in [- -], what came in {+ +}, long stretches that stayed are cut. */
export function formatChange(change: readonly WordChange[], colour = false): string {
  const marks = colour
    ? { removed: ['\u001b[31m[-', '-]\u001b[0m'], added: ['\u001b[32m{+', '+}\u001b[0m'] }
    : { removed: ['[-', '-]'], added: ['{+', '+}'] };
  return change
    .map(({ kind, text }, at) => {
      if (kind !== 'same') return marks[kind].join(text);
      return shortenUnchanged(text, { first: at === 0, last: at === change.length - 1 });
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Eight words on either side of a change are enough to find it. */
export function shortenUnchanged(text: string, at: { first: boolean; last: boolean }): string {
  const words = text.split(/(?<=\s)/);
  const kept = 8;
  if (at.first && at.last) return text;
  if (at.first) return words.length > kept ? `… ${words.slice(-kept).join('')}` : text;
  if (at.last) return words.length > kept ? `${words.slice(0, kept).join('')}…` : text;
  if (words.length <= 2 * kept) return text;
  return `${words.slice(0, kept).join('')}… ${words.slice(-kept).join('')}`;
}

function indent(text: string): string {
  return `      ${text}`;
}

function countOf(tasks: readonly TranslationTask[]): string {
  const languages = [...new Set(tasks.map(({ language }) => language))];
  return languages
    .map((language) => {
      const count = tasks.filter((task) => task.language === language).length;
      const name = stringsOf(language).languageName;
      return `${name}: ${count === 1 ? '1 taak' : `${count} taken`}. Klaar met een bestand? npm run translated -- <bestand>`;
    })
    .join('\n');
}
