// Plain JavaScript: setup.mjs uses it before the pinned Node and any package are there.

/**
 * Runs one long step: a line when it starts, a line every 15 seconds, and one with its seconds when it ends.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function runStep(name, work) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  console.log(`› ${name} …`);
  const heartbeat = setInterval(() => console.log(`  ${name}: ${seconds()} s`), 15_000);
  try {
    const result = await work();
    console.log(`✓ ${name}: ${seconds()} s`);
    return result;
  } catch (error) {
    console.log(`✗ ${name}: failed after ${seconds()} s`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * Runs a command until it ends or fails: an error that somebody can act on is one message, without a stack.
 *
 * @param {() => Promise<void>} command
 * @returns {Promise<void>}
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    console.error(isTold(error) ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/**
 * An error with a message that says all: ours, a refusal (`src/runtime/system-errors.ts`), known by its name, as this file has nothing
 * to import, or what the system says of a file: `EROFS: read-only file system, open '…'`.
 *
 * @param {unknown} error
 * @returns {error is Error}
 */
function isTold(error) {
  if (!(error instanceof Error)) return false;
  return (
    error instanceof NextStep ||
    ['Refusal', 'ContentError'].includes(error.name) ||
    'syscall' in error
  );
}

/** An error that the person at the keyboard can mend: its message ends with what to do. */
export class NextStep extends Error {}
