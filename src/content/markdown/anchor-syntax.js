/**
 * `## Kop {#anker}` for the MDX language server, which reads by remark (`content/tsconfig.json`): without this the first
 * anchor is a broken expression to it, and it checks nothing of the text. A plugin of remark in plain JavaScript, because
 * an editor loads it as it is.
 *
 * @this {import('unified').Processor}
 */
export default function anchorSyntax() {
  const data = this.data();
  const extensions = (data.micromarkExtensions ??= []);
  extensions.push({ text: { [code('{')]: { name: 'anchor', tokenize } } });
}

/** @type {import('micromark-util-types').Tokenizer} */
function tokenize(effects, ok, nok) {
  return start;

  /** @type {import('micromark-util-types').State} */
  function start(at) {
    effects.enter('anchor');
    effects.consume(at);
    return hash;
  }

  /** @type {import('micromark-util-types').State} */
  function hash(at) {
    if (at !== code('#')) return nok(at);
    effects.consume(at);
    return name;
  }

  /** @type {import('micromark-util-types').State} */
  function name(at) {
    if (at !== null && at > 0 && /[a-z0-9-]/.test(String.fromCharCode(at))) {
      effects.consume(at);
      return name;
    }
    if (at !== code('}')) return nok(at);
    effects.consume(at);
    effects.exit('anchor');
    return ok;
  }
}

/** @param {string} character */
function code(character) {
  return character.charCodeAt(0);
}
