import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { marker } from '../../../src/editors/review/comment.ts';
import { root } from '../../support/content.ts';
import { temporaryFolder } from '../../support/repository.ts';

const body = `${marker}\n\n### Wat deze wijziging doet\n`;

describe('GitHub', () => {
  interface Workflow {
    jobs: Record<string, { steps: { name?: string; run?: string; env?: object }[] }>;
  }

  /** Runs the step of the workflow with a `gh` that answers with these ids, and gives what it was asked. */
  function asked(ids: string): string[] {
    const folder = temporaryFolder();
    const { jobs } = parse(
      readFileSync(join(root, '.github/workflows/site.yml'), 'utf8'),
    ) as Workflow;
    const step = jobs['comment']?.steps.find(({ run }) => run !== undefined);
    writeFileSync(join(folder, 'review.md'), body);
    writeFileSync(
      join(folder, 'gh'),
      `#!/bin/sh\necho "$@" >> "${folder}/asked"\ncase "$*" in *--jq*) printf '${ids}';; esac\n`,
    );
    chmodSync(join(folder, 'gh'), 0o755);
    execFileSync('bash', ['--norc', '-e', '-c', step?.run ?? ''], {
      cwd: folder,
      env: { PATH: `${folder}:${process.env['PATH']}`, COMMENTS: 'repos/a/b/issues', NUMBER: '7' },
    });
    return readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
  }

  test('gets a comment where there is none', () => {
    const [look, make] = asked('');
    expect(look).toContain('api --paginate repos/a/b/issues/7/comments');
    expect(look).toContain(marker);
    expect(make).toBe('api --silent repos/a/b/issues/7/comments --field body=@review.md');
  });

  test('gets the same comment again where there is one', () => {
    expect(asked('41\\n42\\n')[1]).toBe(
      'api --silent --method PATCH repos/a/b/issues/comments/41 --field body=@review.md',
    );
  });
});

describe('GitLab', () => {
  const written: string[] = [];
  let notes: object[][] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      if (request.headers['private-token'] !== 'secret') {
        response.writeHead(401).end('{}');
      } else if (request.method !== 'GET') {
        written.push(`${request.method} ${pathname} ${text}`);
        response.writeHead(201).end('{}');
      } else if (pathname === '/user') {
        response.end('{"id":5}');
      } else {
        const page = Number(searchParams.get('page'));
        response.setHeader('x-next-page', page < notes.length ? String(page + 1) : '');
        response.end(JSON.stringify(notes[page - 1] ?? []));
      }
    });
  }).listen(0);
  afterAll(() => {
    server.close();
  });

  /** What the script wrote, and what it said. */
  async function post(
    there: object[][],
    token = 'secret',
  ): Promise<{ wrote: string[]; said: string }> {
    notes = there;
    written.length = 0;
    const file = join(temporaryFolder(), 'review.md');
    writeFileSync(file, body);
    const { port } = server.address() as AddressInfo;
    const child = spawn(process.execPath, ['scripts/gitlab-note.ts', file], {
      cwd: root,
      env: {
        CI_API_V4_URL: `http://localhost:${port}`,
        CI_PROJECT_ID: '3',
        CI_MERGE_REQUEST_IID: '7',
        REVIEW_TOKEN: token,
      },
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
    await new Promise((resolve) => child.on('close', resolve));
    return { wrote: [...written], said };
  }

  const content = JSON.stringify({ body });

  test('gets a note where none of its own is there', async () => {
    const others = [
      [{ id: 1, body, author: { id: 6 } }],
      [{ id: 2, body: 'Iets anders', author: { id: 5 } }],
    ];
    expect(await post(others)).toEqual({
      wrote: [`POST /projects/3/merge_requests/7/notes ${content}`],
      said: '',
    });
  });

  test('gets the same note again, also from a later page', async () => {
    const pages = [
      [{ id: 1, body: 'Iets anders', author: { id: 5 } }],
      [{ id: 2, body: `${marker}\noud`, author: { id: 5 } }],
    ];
    expect((await post(pages)).wrote).toEqual([
      `PUT /projects/3/merge_requests/7/notes/2 ${content}`,
    ]);
  });

  test('says that it was refused, and not with which token', async () => {
    const { wrote, said } = await post([], 'wrong');
    expect(wrote).toEqual([]);
    expect(said).toContain('GitLab refuses GET http://localhost');
    expect(said).not.toContain('wrong');
  });
});
