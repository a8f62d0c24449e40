import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { applySettings, settings } from '../../format/settings';
import { listReportIds } from '../../load/list-report-folders';
import { type Answer, type Page, toFault, toPage } from './render-page';
import { findRoute, type Params, type Route } from './routes';
import type { State } from './site';

/** What is asked of this process. */
const Asked = z.object({ address: z.array(z.string()), state: z.object({ shown: z.number(), drawing: z.boolean() }) });

type Props = { readonly params: Promise<Params> };

/** The bundle of a page or a file. */
type Code = Pick<Page, 'Layout' | 'rules'> & {
  readonly default: (props: Props) => ReactNode | Promise<ReactNode>;
  readonly GET: (request: Request, props: Props) => Response | Promise<Response>;
  readonly generateStaticParams?: () => readonly Params[];
  readonly generateMetadata?: (props: Props) => Metadata | Promise<Metadata>;
  readonly metadata?: Metadata;
};

/** Answers from the code that lies bundled beside this file, one request at a time: settings are those of one. */
function listen(folder: string): void {
  const routes: readonly Route[] = JSON.parse(readFileSync(join(folder, 'routes.json'), 'utf8'));
  let answering: Promise<unknown> = Promise.resolve();
  process.on('message', (message) => {
    const { address, state } = Asked.parse(message);
    answering = answering.then(() => answer(routes, address, state)).then((said) => process.send?.(said));
  });
  process.once('disconnect', () => process.exit());
}

async function answer(routes: readonly Route[], address: readonly string[], state: State): Promise<Answer> {
  const found = findRoute(routes, address);
  try {
    return (found && (await answerRoute(found.route, found.params, state))) ?? (await answerMissing(routes, state));
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(message);
    return toFault(message, state);
  }
}

/** The page or the file; undefined where there is none by this name. */
async function answerRoute(route: Route, params: Params, state: State): Promise<Answer | undefined> {
  const { report } = params;
  if (typeof report === 'string' && !listReportIds(settings().reports).includes(report)) return undefined;
  const code = await loadCode(route);
  // Of a site with many reports, one alone is read for a page of it.
  applySettings({ ...process.env, ONLY: typeof report === 'string' ? report : '' });
  const isIt = (made: Params) =>
    Object.entries({ ...params, ...made }).every(([key, value]) => isSame(params[key], value));
  if (Object.keys(params).length > 0 && code.generateStaticParams?.().some(isIt) === false) return undefined;
  const props = { params: Promise.resolve(params) };
  if (!route.isPage) return toFile(await code.GET(new Request('http://localhost'), props));
  return toAnswer(route, code, props, 200, state);
}

/** It is there since the code was bundled; so it is named when it is asked for, and not bundled into this. */
const loadCode = ({ name }: Route): Promise<Code> => import(new URL(`${name}.mjs`, import.meta.url).href);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? []) === JSON.stringify(other ?? []);

async function answerMissing(routes: readonly Route[], state: State): Promise<Answer> {
  const route = routes.find(({ parts }) => parts[0] === 'not-found.tsx');
  if (route === undefined) throw new Error('app/not-found.tsx isn’t there');
  const code = await loadCode(route);
  return toAnswer(route, code, { params: Promise.resolve({}) }, 404, state);
}

async function toAnswer({ name }: Route, code: Code, props: Props, status: number, state: State): Promise<Answer> {
  const { Layout, rules } = code;
  const metadata = (await code.generateMetadata?.(props)) ?? code.metadata ?? {};
  return toPage({ Layout, rules, content: await code.default(props), metadata, name }, status, state);
}

async function toFile(response: Response): Promise<Answer> {
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, type: response.headers.get('content-type') ?? 'text/plain', body };
}

applySettings(process.env);
listen(import.meta.dirname);
