/**
 * What a run of Astro needs of its environment, by exact name: where programs and folders are, how to speak to a
 * terminal, and how much memory to take. Patterns such as `NODE_*` or `npm_*` would let tokens through
 * (`NODE_AUTH_TOKEN`, `npm_config_//…:_authToken`).
 */
const passing = new Set([
  ...['PATH', 'HOME', 'USER', 'SHELL', 'PWD', 'TMPDIR', 'TMP', 'TEMP', 'XDG_CACHE_HOME'],
  ...['LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'LC_MESSAGES', 'TZ', 'SOURCE_DATE_EPOCH'],
  ...['TERM', 'COLORTERM', 'COLUMNS', 'LINES', 'NO_COLOR', 'FORCE_COLOR'],
  ...['CI', 'GITHUB_ACTIONS', 'GITLAB_CI'],
  ...['NODE_ENV', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'NODE_DISABLE_COMPILE_CACHE'],
  ...['NODE_V8_COVERAGE', 'UV_THREADPOOL_SIZE', 'MIMALLOC_PURGE_DELAY'],
  ...['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE'],
  // What the days of changes come from.
  ...['XDG_CONFIG_HOME', 'GIT_DIR', 'GIT_WORK_TREE', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM'],
  // A file system that says nothing of changes: WSL, a container.
  ...['CHOKIDAR_USEPOLLING', 'CHOKIDAR_INTERVAL'],
  // The editor that a development server opens a file in.
  ...['EDITOR', 'VISUAL', 'LAUNCH_EDITOR', 'BROWSER', 'DISPLAY', 'WAYLAND_DISPLAY'],
  // Windows, where a process cannot start without some of these.
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'OS', 'PROGRAMDATA'],
  ...['USERPROFILE', 'USERNAME', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA'],
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROCESSOR_ARCHITECTURE', 'NUMBER_OF_PROCESSORS'],
]);

/**
 * Returns the environment without what it may hold of secrets: tokens, keys, passwords. What a text, a component or a
 * package could ever read while pages are made, it cannot publish.
 *
 * @param from - the environment of this process. Names are compared without case, as Windows does.
 */
export function removeSecrets(from: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(from)
      .filter(([name]) => passing.has(name.toUpperCase()))
      .map(([name, value]) =>
        name.toUpperCase() === 'NODE_OPTIONS' ? [name, ofMemory(value ?? '')] : [name, value],
      ),
  );
}

/** Of the options of Node those that say how much memory to take: others load code, or make another site. */
function ofMemory(options: string): string {
  return options
    .split(/\s+/)
    .filter((option) =>
      /^--(?:max[-_](?:old|semi)[-_]space[-_]size|stack[-_]size)=\d+$/.test(option),
    )
    .join(' ');
}
