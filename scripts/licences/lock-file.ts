/** The part of a `package-lock.json` (version 3) that is read here. */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

export interface LockedPackage {
  /** Where it differs from the folder: an alias. */
  name?: string;
  version?: string;
  license?: string | undefined;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Returns the name of the package in a folder of `node_modules`. */
export function packageNameOf(folder: string, { name }: LockedPackage): string {
  return name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Returns the names along which a package is brought in, the shortest way; empty where nothing brings it. */
export function findDependencyChain(folder: string, { packages }: LockFile): string[] {
  const before = new Map<string, string>([['', '']]);
  // A map goes on with what is added to it on the way.
  for (const [from] of before) {
    for (const name of dependenciesOf(packages[from] ?? {})) {
      const to = resolve(name, from, packages);
      if (to !== undefined && !before.has(to)) before.set(to, from);
    }
  }
  const chain: string[] = [];
  for (let at = folder; at && before.has(at); at = before.get(at) ?? '') {
    chain.unshift(packageNameOf(at, packages[at] ?? {}));
  }
  return chain;
}

function dependenciesOf(one: LockedPackage): string[] {
  return Object.keys({
    ...one.dependencies,
    ...one.devDependencies,
    ...one.optionalDependencies,
    ...one.peerDependencies,
  });
}

/** As Node looks for it: in the folder itself, then in each one around it. */
function resolve(name: string, from: string, packages: LockFile['packages']): string | undefined {
  for (
    let around = from;
    ;
    around = around.slice(0, Math.max(0, around.lastIndexOf('/node_modules/')))
  ) {
    const folder = `${around && `${around}/`}node_modules/${name}`;
    if (folder in packages) return folder;
    if (!around) return undefined;
  }
}
