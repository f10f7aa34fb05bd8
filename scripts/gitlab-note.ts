/**
 * Renews the comment of `npm run review` on a merge request of GitLab, or makes it: `scripts/gitlab-note.ts review.md`, in
 * a job of a merge request with a token in REVIEW_TOKEN. https://docs.gitlab.com/api/notes/#merge-requests
 */
import { readFile } from 'node:fs/promises';
import { marker } from '../src/editors/review/comment.ts';
import { NextStep, runCommand } from './command.mjs';

await runCommand(async () => {
  const api = setting('CI_API_V4_URL');
  const project = `${api}/projects/${setting('CI_PROJECT_ID')}`;
  const notes = `${project}/merge_requests/${setting('CI_MERGE_REQUEST_IID')}/notes`;
  const body = await readFile(process.argv[2] ?? 'review.md', 'utf8');
  const self = (await (await ask(`${api}/user`)).json()) as { id: number };
  const mine = (await every(notes)).find(
    (note) => note.author.id === self.id && note.body.startsWith(marker),
  );
  if (mine) await ask(`${notes}/${mine.id}`, 'PUT', { body });
  else await ask(notes, 'POST', { body });
});

/** All notes, page by page: after the last one, no next page is named. */
async function every(notes: string): Promise<Note[]> {
  const found: Note[] = [];
  let page: string | null = '1';
  while (page) {
    const answer = await ask(`${notes}?per_page=100&page=${page}`);
    found.push(...((await answer.json()) as Note[]));
    page = answer.headers.get('x-next-page');
  }
  return found;
}

async function ask(address: string, method = 'GET', content?: object): Promise<Response> {
  const answer = await fetch(address, {
    method,
    headers: { 'private-token': setting('REVIEW_TOKEN'), 'content-type': 'application/json' },
    ...(content && { body: JSON.stringify(content) }),
  });
  if (answer.ok) return answer;
  throw new NextStep(`GitLab refuses ${method} ${address}: ${answer.status} ${answer.statusText}.`);
}

function setting(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new NextStep(`${name} is not set. This runs in a job of a merge request on GitLab.`);
}

/** The part of a note that is read here. */
interface Note {
  id: number;
  body: string;
  author: { id: number };
}
