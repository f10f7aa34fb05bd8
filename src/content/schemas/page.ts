import { z } from 'astro/zod';
import { basis, pageFields } from './common.ts';

/** A page beside the publications: home, about, accountability … */
export const page = z.strictObject({ ...pageFields, basis: basis.optional() });

/** Pages whose layout adds something of its own; any other name is a plain page. */
export const pageRoles = [
  'home',
  'sources',
  'glossary',
  'changes',
  'share',
  'search',
  'not-found',
] as const;
export type PageRole = (typeof pageRoles)[number];

export function isPageRole(name: string): name is PageRole {
  return pageRoles.some((role) => role === name);
}
