import satisfies from 'spdx-satisfies';
import { findDependencyChain, packageNameOf, type LockFile } from './lock-file.ts';
import { exceptions as decided, shippable } from './policy.ts';

/**
 * Returns what `policy.ts` does not allow in a lock file, one line each: the package, its licence, and what brings it in.
 * An exception that nothing needs any more is one too.
 */
export function findRefusedLicences(lock: LockFile, exceptions = decided): string[] {
  const needed = new Set<(typeof exceptions)[number]>();
  const refused: string[] = [];
  for (const [folder, one] of Object.entries(lock.packages)) {
    const licence = one.license === '' ? undefined : one.license;
    if (!folder.includes('node_modules/') || isAllowed(licence)) continue;
    const name = packageNameOf(folder, one);
    const exception = exceptions.find(
      (exception) => covers(exception.package, name) && exception.licence === licence,
    );
    if (exception) needed.add(exception);
    else {
      const chain = findDependencyChain(folder, lock).join(' → ') || 'nothing';
      refused.push(
        `${name}@${one.version ?? '?'}: ${licence ?? 'no licence'}, brought in by ${chain}`,
      );
    }
  }
  const idle = exceptions.filter((exception) => !needed.has(exception));
  return [
    ...refused,
    ...idle.map(
      ({ package: name, licence = 'no licence' }) =>
        `${name}: the exception for ${licence} is needed by nothing: take it out of policy.ts`,
    ),
  ];
}

function isAllowed(licence: string | undefined): boolean {
  if (!licence) return false;
  try {
    return satisfies(licence, [...shippable]);
  } catch {
    // No expression of SPDX: “SEE LICENSE IN …”, “UNLICENSED”.
    return false;
  }
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
