// The console's API, typed from bot/api/openapi.json.
import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './schema';

type Schemas = components['schemas'];
export type Session = Schemas['Session'];
export type Person = Schemas['Person'];
export type ReviewSummary = Schemas['ReviewSummary'];
export type Review = Schemas['Review'];
export type Settled = Schemas['Settled'];
export type Held = Schemas['Held'];
export type Duty = Schemas['Duty'];
export type Finding = Schemas['Finding'];
export type ToneReport = Schemas['ToneReport'];
export type Consideration = Schemas['Consideration'];
export type Evidence = Schemas['Evidence'];
export type Option = Schemas['Option'];
export type Line = Schemas['Line'];
export type Outcome = Schemas['Outcome'];
export type ReplyKind = Schemas['ReplyKind'];
export type Topic = Schemas['Topic'];
export type Weight = Schemas['Weight'];
export type Part = Schemas['Part'];
export type ActDone = Schemas['ActDone'];
export type ConversationSummary = Schemas['ConversationSummary'];
export type Conversation = Schemas['Conversation'];
export type TemplateSummary = Schemas['TemplateSummary'];
export type Template = Schemas['Template'];
export type TemplateError = Schemas['TemplateError'];
export type TemplateSuggestion = Schemas['TemplateSuggestion'];
export type Preview = Schemas['Preview'];
export type Published = Schemas['Published'];
export type Summary = Schemas['Summary'];
export type Change = Schemas['Change'];
export type SetAsideEntry = Schemas['SetAsideEntry'];
export type PromiseEntry = Schemas['PromiseEntry'];
export type Phrase = Schemas['Phrase'];
export type Trial = Schemas['Trial'];
export type Taught = Schemas['Taught'];
export type VersionInfo = Schemas['VersionInfo'];
export type Named = Schemas['Named'];
export type Severity = Schemas['Severity'];
export type ErrorBody = Schemas['Error']['error'];

/** What the server said instead of doing it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: Partial<ErrorBody> & { message: string },
  ) {
    super(body.message);
  }
  get code() {
    return this.body.code;
  }
}

let signedOut: () => void = () => undefined;
/** Called whenever the server says that there is no session any more. */
export function onSignedOut(tell: () => void) {
  signedOut = tell;
}

const headers: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('X-Ajar-Console', '1');
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) signedOut();
    return undefined;
  },
};

export const api = createClient<paths>({ baseUrl: '/api/v1', credentials: 'same-origin' });
api.use(headers);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data, or an ApiError with a sentence for the person. */
export async function ask<T>(answer: Promise<Answer<T>>): Promise<T> {
  let got: Answer<T>;
  try {
    got = await answer;
  } catch {
    throw new ApiError(0, {
      message: 'The server cannot be reached right now. Nothing was lost here.',
    });
  }
  if (got.response.ok) return got.data as T;
  const body = (got.error as { error?: Partial<ErrorBody> } | undefined)?.error;
  throw new ApiError(got.response.status, {
    ...body,
    message: body?.message ?? `The server answered ${String(got.response.status)}.`,
  });
}

/** One per click, so that a repeated request is done once. */
export const actId = () => crypto.randomUUID?.() ?? fallbackId();

// crypto.randomUUID exists on https and localhost only; a trial on a LAN address has neither.
function fallbackId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Parameters of every call that is not a GET. */
export const write = { header: { 'X-Ajar-Console': '1' } } as const;
