// Teams around this page, through Microsoft's own kit: its colours, its language, and who looks.
import { app, authentication } from '@microsoft/teams-js';

const kPatience = 8_000;

export interface Host {
  locale: string;
  theme: string;
}

/** Nobody shows this page but a browser. */
export class NoHost extends Error {}

function inTime<T>(promise: Promise<T>, after: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(after()), kPatience);
    const stop = () => clearTimeout(timer);
    promise.then(resolve, reject).finally(stop);
  });
}

export async function meet(onTheme: (theme: string) => void): Promise<Host> {
  const framed = window.parent !== window || 'nativeInterface' in window;
  if (!framed) throw new NoHost();
  await inTime(app.initialize(), () => new NoHost());
  app.notifySuccess();
  app.registerOnThemeChangeHandler(onTheme);
  const context = await inTime(app.getContext(), () => new NoHost());
  return { locale: context.app.locale, theme: context.app.theme };
}

/** A token of Microsoft's that says who looks; valid for some minutes, kept by Teams. */
export const token = () =>
  inTime(authentication.getAuthToken(), () => new Error('Teams did not answer.'));
