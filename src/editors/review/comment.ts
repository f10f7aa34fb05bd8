import type { ReportedDiagnostic } from '../check/reported-diagnostic.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { Urls } from '../../publication/urls.ts';
import { formatCards } from './comment-cards.ts';
import { formatCount, maxShown, formatRest } from './counts.ts';
import { code, details, link, escapeMarkdown, table } from './markdown.ts';
import type { BuildFailure, Review, Sizes } from './review.ts';
import type { SiteSize } from './sizes.ts';
import type { Status, TextChange } from './texts.ts';
import type { TranslationState } from './translation-state.ts';

/** The first line of every comment: by it, a host finds the one that it has to renew. */
export const marker = '<!-- npm run review -->';

/** Where the two sites can be looked at, as far as anybody said. */
export interface SiteUrls {
  /** The site as it is published. */
  published?: Urls;
  /** The site with this change. */
  preview?: Urls;
}

/** Characters of a comment: GitHub refuses more than 65,536. */
const longest = 65_000;

/** A review as one comment in Markdown, for editors, so in Dutch. It ends with a line break. */
export function formatComment(review: Review, places: SiteUrls = {}): string {
  const { site, errors, advice, sizes } = review;
  const texts = 'texts' in site ? site.texts : [];
  const parts = [
    marker,
    '### Wat deze wijziging doet',
    summaryOf(review),
    ...('unreadable' in site ? [unreadable[site.unreadable]] : []),
    ...(texts.length > 0 ? [textTable(texts, places)] : []),
    ...(errors.length > 0
      ? [
          `**${formatCount(errors.length, 'fout', 'fouten')}: de site wordt zo niet gebouwd**`,
          diagnostics(errors),
        ]
      : []),
    ...(advice.length > 0
      ? [
          details(
            `${formatCount(advice.length, 'advies', 'adviezen')} op gewijzigde regels (houdt niets tegen)`,
            diagnostics(advice),
          ),
        ]
      : []),
    ...('texts' in site
      ? [formatCards(site.cards, places), ...translationsPart(site.translations, places)]
      : []),
    ...(sizes ? [sizesPart(sizes, texts)] : []),
  ];
  return fitted(parts);
}

/** As many parts as a host takes, from the first on; what is left out is said. */
function fitted(parts: readonly string[]): string {
  const joined = (kept: readonly string[]) => `${kept.join('\n\n')}\n`;
  if (joined(parts).length <= longest) return joined(parts);
  const rest = 'De rest past niet in één bericht. `npm run review` toont alles.';
  const kept = [...parts];
  while (kept.length > 1 && joined([...kept, rest]).length > longest) kept.pop();
  return joined([...kept, rest]);
}

const unreadable = {
  before:
    'De inhoud van vóór deze wijziging is met de code van nu niet te lezen: welke pagina’s anders zijn, is niet te zeggen.',
  after: 'Met deze fouten is niet te zeggen welke pagina’s anders zijn.',
} as const;

const statusNames: Record<Status, string> = {
  added: 'nieuw',
  changed: 'gewijzigd',
  moved: 'verplaatst',
  removed: 'weg',
};

function summaryOf({ site, errors, advice }: Review): string {
  const texts = 'texts' in site ? site.texts : [];
  const words = texts.map((text) => text.words);
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  const counted = Object.entries(statusNames).flatMap(([status, name]) => {
    const own = texts.filter((text) => text.status === status);
    return own.length > 0 ? [`${own.length} ${name}`] : [];
  });
  return [
    ...('texts' in site ? [counted.join(', ') || 'Geen tekst is anders'] : []),
    ...(texts.length > 0
      ? [
          `woorden: ${inAndOut(sum(words.map((one) => one.added)), sum(words.map((one) => one.removed)))}`,
        ]
      : []),
    formatCount(errors.length, 'fout', 'fouten'),
    formatCount(advice.length, 'advies', 'adviezen'),
  ].join(' · ');
}

function textTable(texts: TextChange[], { preview }: SiteUrls): string {
  const rows = texts.slice(0, maxShown).map(({ status, text, before, words, parts }) => {
    const url = status === 'removed' ? undefined : preview?.absolute(text.path);
    const path =
      status === 'moved' && before ? `${code(before.path)} → ${code(text.path)}` : code(text.path);
    return [
      statusNames[status],
      `${link(escapeMarkdown(text.title), url)}<br>${path}`,
      inAndOut(words.added, words.removed),
      parts.join(', '),
    ];
  });
  const all = table(['', 'tekst', 'woorden', 'wat er anders is'], rows) + formatRest(texts);
  // Eight rows fit on a screen beside the rest.
  return texts.length > 8 ? details(`${texts.length} teksten`, all) : all;
}

function diagnostics(list: ReportedDiagnostic[]): string {
  const rows = list
    .slice(0, maxShown)
    .map(
      ({ file, line, problem, fix, rule }) =>
        `- ${code(`${file}:${line}`)} ${escapeMarkdown(problem)} → ${escapeMarkdown(fix)} ${code(rule)}`,
    );
  return rows.join('\n') + formatRest(list);
}

function translationsPart(states: TranslationState[], { preview }: SiteUrls): string[] {
  if (states.length === 0) return [];
  const late = states.filter(({ translation, behind }) => !translation || behind.length > 0);
  if (late.length === 0)
    return [`${formatCount(states.length, 'vertaling is', 'vertalingen zijn')} bij.`];
  const rows = late.slice(0, maxShown).map(({ source, language, translation, behind }) => {
    const name = stringsOf(language).languageName;
    const title = escapeMarkdown(source.title);
    if (!translation) return `- ${title}: er is geen ${name}`;
    const shown = link(`${title} (${name})`, preview?.absolute(translation.path));
    return `- ${shown}: ${formatCount(behind.length, 'sectie loopt', 'secties lopen')} achter: ${behind.map(escapeMarkdown).join(', ')}`;
  });
  const summary = `Vertalingen: ${late.length} van ${states.length} niet bij`;
  return [details(summary, rows.join('\n') + formatRest(late))];
}

function sizesPart({ before, after }: Sizes, texts: TextChange[]): string {
  if (isFailure(after)) return built('De site', after);
  if (isFailure(before)) {
    const now = `Grootte: ${megabytes(after.bytes)} in ${after.files} bestanden.`;
    return `${now}\n\n${built('De site van vóór deze wijziging', before)}`;
  }
  const summary = `Grootte: ${megabytes(before.bytes)} → ${megabytes(after.bytes)} (${signed(after.bytes - before.bytes)}), ${before.files} → ${after.files} bestanden`;
  const rows = texts
    .filter(({ text }) => text.page)
    .slice(0, maxShown)
    .map(({ status, text, before: former }) => {
      const was = status === 'added' ? undefined : before.firstViews[(former ?? text).path];
      const is = status === 'removed' ? undefined : after.firstViews[text.path];
      return [
        `${escapeMarkdown(text.title)}<br>${code(text.path)}`,
        was === undefined ? '–' : kilobytes(was),
        is === undefined ? '–' : kilobytes(is),
        was === undefined || is === undefined ? '' : signed(is - was),
      ];
    });
  if (rows.length === 0) return `${summary}.`;
  return details(
    summary,
    [
      'Wat een lezer laadt die de pagina opent, met brotli:',
      table(['tekst', 'was', 'wordt', ''], rows),
    ].join('\n\n'),
  );
}

function built(what: string, { failure }: BuildFailure): string {
  return details(
    `Grootte onbekend: ${what.toLowerCase()} liet zich niet bouwen`,
    `~~~~text\n${failure.replaceAll('~~~~', '~ ~ ~ ~')}\n~~~~`,
  );
}

function isFailure(size: SiteSize | BuildFailure): size is BuildFailure {
  return 'failure' in size;
}

function inAndOut(added: number, removed: number): string {
  if (added === 0 && removed === 0) return 'gelijk';
  return [...(added ? [`+${added}`] : []), ...(removed ? [`−${removed}`] : [])].join(' ');
}

const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

function kilobytes(bytes: number): string {
  return `${numbers.format(bytes / 1000)} kB`;
}

function megabytes(bytes: number): string {
  return `${numbers.format(bytes / 1_000_000)} MB`;
}

function signed(bytes: number): string {
  if (bytes === 0) return 'gelijk';
  const size = Math.abs(bytes) < 1000 ? `${Math.abs(bytes)} bytes` : kilobytes(Math.abs(bytes));
  return `${bytes > 0 ? '+' : '−'}${size}`;
}
