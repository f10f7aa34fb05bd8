import { posix } from 'node:path';
import { attributesThat } from '../../../content/vocabulary/vocabulary.ts';
import { attribute } from '../../../content/markdown/prose.ts';
import type { Rule } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';

const describe = 'Beschrijf in één zin wat het beeld zegt aan wie het niet ziet';

/** Every image is there, is an image, and says in words what it shows. */
export const checkImageUses: Rule = ({ texts, files, images }) =>
  texts.flatMap((text) => [
    // What an image names is imported: of a script, that would run it.
    ...(text.prose?.images ?? [])
      .map(({ url, place }) => ({ place, image: posix.join(posix.dirname(text.file), url) }))
      .filter(({ image }) => files.has(image) && !images.some(({ file }) => file === image))
      .map(({ image, place }): Diagnostic => ({
        rule: 'image-wrong-kind',
        file: text.file,
        ...place,
        problem: `Hier hoort een afbeelding, en ${image} is er geen.`,
        fix: 'Noem een .svg (tekening), .jpg of .webp (foto) of .png (schermafdruk).',
      })),
    ...(text.prose?.images ?? [])
      .map(({ url, place }) => ({ url, place, image: posix.join(posix.dirname(text.file), url) }))
      .filter(({ url, image }) => !isElsewhere(url) && !files.has(image))
      .map(({ image, place }): Diagnostic => ({
        rule: 'missing-file',
        file: text.file,
        ...place,
        problem: `De afbeelding ${image} is er niet.`,
        fix: 'Zet het bestand daar neer of verbeter het pad.',
      })),
    ...(text.prose?.images ?? [])
      .filter(({ url }) => isElsewhere(url))
      .map(({ url, place }): Diagnostic => ({
        rule: 'image-elsewhere',
        file: text.file,
        ...place,
        problem: `De afbeelding “${url}” staat niet op deze site.`,
        fix: 'Vraag of u haar mag gebruiken, zet haar in de map figures en noem dat bestand: ![…](../figures/….jpg).',
      })),
    ...(text.prose?.images ?? [])
      .filter(({ alt }) => alt.trim() === '')
      .map(({ url, place }): Diagnostic => ({
        rule: 'image-without-alt',
        file: text.file,
        ...place,
        problem: `De afbeelding “${url}” heeft geen alt-tekst.`,
        fix: `${describe}, tussen de rechte haken: ![…](…).`,
      })),
    ...(text.prose?.components ?? []).flatMap((use) =>
      attributesThat(use.name, ({ describes }) => describes)
        .filter((name) => !attribute(use, name)?.trim())
        .map((name): Diagnostic => ({
          rule: 'figure-without-alt',
          file: text.file,
          ...(use.places[name] ?? use.place),
          problem: `De figuur “${attribute(use, 'id') ?? ''}” heeft geen alt-tekst.`,
          fix: `${describe}: ${name}="…".`,
        })),
    ),
  ]);

/** With a scheme, or with the name of a host: the policy of the page refuses it, and it would tell who reads. */
function isElsewhere(url: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*\s*:|[\\/]{2})/i.test(url);
}
