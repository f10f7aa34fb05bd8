/** A generator of numbers that gives the same ones for the same seed: mulberry32. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof seeded>;
type Mutation = (text: string, random: Random) => string | Buffer;

/** What can become of a file in the hands of people, editors, merges and converters. */
export const mutations: Record<string, Mutation> = {
  'cut short': (text, random) => text.slice(0, random(text.length)),
  'its beginning lost': (text, random) => text.slice(random(text.length)),
  'a line lost': (text, random) => lines(text, (all) => all.splice(random(all.length), 1)),
  'a line twice': (text, random) =>
    lines(text, (all) => {
      const at = random(all.length);
      all.splice(at, 0, all[at] ?? '');
    }),
  'lines swapped': (text, random) =>
    lines(text, (all) => {
      const [one, other] = [random(all.length), random(all.length)];
      [all[one], all[other]] = [all[other] ?? '', all[one] ?? ''];
    }),
  'lines of a field swapped': (text, random) =>
    lines(text, (all) => {
      const [one, other] = [1 + random(8), 1 + random(8)];
      [all[one], all[other]] = [all[other] ?? '', all[one] ?? ''];
    }),
  'a tag never closed': insert('\n\n<Callout kind="note" title="x">\n\n'),
  'a tag closed twice': insert('\n\n</Callout>\n\n'),
  'a closing tag lost': (text) => text.replace(/<\/\w+>/, ''),
  'a stray brace': insert('{'),
  'a stray brace at the end': insert('}'),
  'a stray bracket': insert('<'),
  code: insert(' {process.exit(1)} '),
  'an import': insert('\n\nimport x from "node:fs"\n\n'),
  'a name of every object': insert('\n\n<constructor>x</constructor> <toString/> <__proto__/>\n\n'),
  'a table that ends': insert('\n| a | b |\n| - |\n'),
  'a note without a text': insert('[^9]'),
  'a heading without words': insert('\n\n##\n\n#### {#x}\n\n'),
  'a quote lost': (text, random) => without(text, '"', random),
  'a colon more': field((value) => `${value}: x: y`),
  'a tab': field((value) => `${value}\n\tx: 1`),
  'an alias': field(() => '*x'),
  'a tag of YAML': field(() => '!!js/function x'),
  'a number': field(() => '12'),
  'a truth': field(() => 'true'),
  nothing: field(() => ''),
  'a null': field(() => 'null'),
  'a list': field(() => '[1, {a: 2}]'),
  'a block': field(() => '{a: {b: c}}'),
  'a date': field(() => '2026-02-30'),
  'the same field twice': field((value, name) => `${value}\n${name}: ${value}`),
  'the fence lost': (text) => text.replace(/^---\n/m, ''),
  'the fence twice': (text) => text.replace(/^---\n/, '---\n---\n'),
  'a line of Windows': (text, random) =>
    lines(text, (all) => {
      const at = random(all.length);
      all[at] = `${all[at] ?? ''}\r`;
    }),
  'Windows throughout': (text) => text.replaceAll('\n', '\r\n'),
  'an old Mac throughout': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'a byte order mark within': insert('\uFEFF'),
  'a NUL': insert('\0'),
  'a control character': insert('\x1b[31m'),
  // As bytes: text cannot hold it. CESU-8 writes half a pair like this.
  'half a surrogate pair': (text, random) => spliced(text, Buffer.from([0xed, 0xa0, 0x80]), random),
  'bytes of another encoding': (text, random) => spliced(text, Buffer.from([0xe9, 0xff]), random),
  'UTF-16': (text) => Buffer.from(text, 'utf16le'),
  'a huge line': insert('x'.repeat(300_000)),
  'a huge line of brackets': insert('['.repeat(60_000)),
  'a huge line of stars': insert('*a '.repeat(40_000)),
  'a huge line of tags': insert('<Term id="x">'.repeat(5_000)),
  'a huge field': field((value) => `${value}${'x'.repeat(300_000)}`),
  'many quotes deep': insert(`\n\n${'> '.repeat(3_000)}x\n\n`),
  'many lists deep': insert(`\n\n${'- '.repeat(3_000)}x\n\n`),
  'many fields deep': field((value) => `${value}\n${staircase(300, 'a:')}`),
  'many brackets deep': field(() => '['.repeat(3_000)),
  'many brackets that look like fields': field(() => `{\n${' a: {\n b: x,\n'.repeat(300)}`),
  'many names in a value': field(() => '{a: {a: '.repeat(3_000)),
  'a list of many levels': insert(`\n\n${staircase(300, '- a')}\n\n`),
  'many operators': insert(` {${'!'.repeat(15_000)}1} `),
  'code that many a brace may end': insert(` {"${'} '.repeat(6_000)}`),
  'a comment without an end': insert(` {/* ${'} '.repeat(6_000)}`),
  'many comments': insert(` {${'/* a */ '.repeat(2_000)}} `),
  'an import that goes on': insert(`\n\nexport const a = [\n\n${'1,\n\n'.repeat(4_000)}`),
  'an element as code': insert(` {<a b={${'!'.repeat(3_000)}1} />} `),
  'a template as code': insert(` {${'`${'.repeat(300)}1${'}`'.repeat(300)}} `),
  'a character by an escape': field(() => '"a\\u202Eb\\0c"'),
  'a line by an escape': field(() => '"a\\nb"'),
  'a letter that is none': field(() => '"a\\uD800b\\x1Bc"'),
  'an escape that is none': field(() => '"a\\q"'),
  'a character by a reference': insert('a&#x202E;b&#0;c&#xD800;'),
  'an address that runs': insert('[a](javascript:alert(1)) [b](JaVaScRiPt&colon;x) [c](data:a,b)'),
  'an address with a name': insert(' [a](https://digid.nl@voorbeeld.example/) '),
  'an address of other letters': insert(' [a](https://аррӏе.example/) '),
  'an address that is none': field(() => '"https://[::1"'),
  'a field that runs': field(() => '"javascript:alert(1)"'),
  'a drawing that acts': insert('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>'),
  'a drawing that declares': (text) => `<!DOCTYPE svg [<!ENTITY a "&#60;script/>">]>${text}`,
  'a drawing that loads': insert('<use href="https://voorbeeld.example/a.svg#b" onload="a()"/>'),
  'a drawing of many levels': insert('<g>'.repeat(3_000)),
  'a formula': insert('\n=1+1,@a,+b\n'),
  'a quote that opens': insert('"'),
  'many columns': insert(`\n${'a,'.repeat(5_000)}\n`),
  'words that every object knows': insert(' constructor,__proto__,toString\n'),
  'many lines': insert('\n'.repeat(50_000)),
  'nothing left': () => '',
  'a picture': () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
};

/** Lines of which each stands further in than the one before. */
function staircase(count: number, line: string): string {
  return Array.from({ length: count }, (_, index) => ' '.repeat(index * 2) + line).join('\n');
}

function lines(text: string, change: (lines: string[]) => void): string {
  const all = text.split('\n');
  change(all);
  return all.join('\n');
}

function insert(piece: string): Mutation {
  return (text, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + piece + text.slice(at);
  };
}

function spliced(text: string, piece: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(text);
  const at = random(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function without(text: string, sign: string, random: Random): string {
  const places = [...text.matchAll(new RegExp(sign, 'g'))].map(({ index }) => index);
  const at = places[random(places.length)];
  return at === undefined ? text : text.slice(0, at) + text.slice(at + 1);
}

/** Changes what one of the fields says. */
function field(change: (value: string, name: string) => string): Mutation {
  return (text, random) => {
    const fields = [...text.matchAll(/^(?:- |  )?(\w+): (.*)$/gm)].slice(0, 12);
    const chosen = fields[random(fields.length)];
    if (!chosen) return text;
    const [whole, name = '', value = ''] = chosen;
    const changed = whole.slice(0, whole.length - value.length) + change(value, name);
    return text.slice(0, chosen.index) + changed + text.slice(chosen.index + whole.length);
  };
}
