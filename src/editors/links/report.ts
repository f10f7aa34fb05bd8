import type { CheckedLink, LinkCheck } from './check-links.ts';
import type { ArchiveAnswer } from './archive.ts';
import type { Verdict } from './probe.ts';

/** What an editor reads: what is lost first, with the places that name it, then what moved or refused, then a count. */
export function formatLinkReport({ links, ignored, cached }: LinkCheck): string {
  const blocks = verdicts.flatMap((verdict) =>
    links.filter((link) => link.verdict === verdict).map(block),
  );
  const count = (verdict: Verdict) => links.filter((link) => link.verdict === verdict).length;
  const counts = [
    `${links.length} adressen: ${count('ok')} goed`,
    `${count('moved')} verhuisd`,
    `${count('refused')} weigeren een controle`,
    `${count('dead')} weg`,
    `${count('silent')} zonder antwoord`,
  ].join(', ');
  const notes = [
    cached > 0 ? `${cached} van een vorige keer` : '',
    ignored > 0 ? `${ignored} overgeslagen volgens content/editing/links.yaml` : '',
  ].filter(Boolean);
  return [...blocks, `${counts}.${notes.length > 0 ? ` Daarvan ${notes.join(', ')}.` : ''}`].join(
    '\n',
  );
}

/** Whether an editor has to do something: the exit code of the command. */
export function isLost({ verdict }: CheckedLink): boolean {
  return verdict === 'dead' || verdict === 'silent';
}

const verdicts = ['dead', 'silent', 'moved', 'refused'] as const satisfies Verdict[];

function block(link: CheckedLink): string {
  const { url, places, archived } = link;
  return [
    ...places.map(({ file, line, column }) => `${file}:${line}:${column}`),
    `  ${url}`,
    `  ${problemOf(link)}`,
    `  → ${fixOf(link)}`,
    ...(archived === undefined ? [] : [`  ${inArchive(archived)}`]),
    '',
  ].join('\n');
}

function problemOf({ verdict, status, movedTo }: CheckedLink): string {
  if (verdict === 'dead') return `Deze pagina is er niet meer (${status}).`;
  if (verdict === 'moved') return `Deze pagina is verhuisd naar ${movedTo ?? 'elders'}.`;
  if (verdict === 'refused') return `Deze site laat geen controle toe (${status}).`;
  return status === 0
    ? 'Er komt geen antwoord, ook niet bij een tweede poging.'
    : `De server geeft een fout (${status}), ook bij een tweede poging.`;
}

function fixOf({ verdict }: CheckedLink): string {
  if (verdict === 'dead') return 'Zoek het nieuwe adres, of verwijs naar een bewaarde kopie.';
  if (verdict === 'moved') return 'Staat daar hetzelfde? Neem dan het nieuwe adres over.';
  if (verdict === 'refused') {
    return 'Kijk zelf of de link werkt, en zet hem daarna met die reden in content/editing/links.yaml.';
  }
  return 'Probeer het later nog eens. Blijft het zo, zoek dan een ander adres.';
}

function inArchive(archived: ArchiveAnswer): string {
  if (archived === 'none') return 'Het archief heeft er geen kopie van.';
  if (archived === 'unreachable') return 'Het archief (web.archive.org) was niet te bereiken.';
  return `Bewaard op ${archived.on}: ${archived.kept}`;
}
