import { readNpmOutput } from '../npm.ts';

/**
 * Returns a bill of materials in CycloneDX (https://cyclonedx.org), as JSON: every package in the lock file, for all
 * platforms, with its hash and licence.
 *
 * @param name - what it is the bill of: npm would name the folder.
 * @param version - of the release.
 * @throws {Error} where npm makes none.
 */
export async function makeBillOfMaterials(name: string, version: string): Promise<string> {
  const output = await readNpmOutput([
    'sbom',
    '--package-lock-only',
    '--sbom-format=cyclonedx',
    '--sbom-type=application',
    '--loglevel=error',
  ]);
  if (!output.trimStart().startsWith('{')) throw new Error('npm sbom made no bill of materials');
  const bill = JSON.parse(output) as Bill;
  bill.metadata.component = { ...bill.metadata.component, name, version };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** The part of CycloneDX that is changed here. */
interface Bill {
  metadata: { component: { name: string; version: string } };
}
