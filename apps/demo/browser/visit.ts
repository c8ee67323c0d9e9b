import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the app is served. */
    readonly address: string;
    /** Where the browser listens. */
    readonly browser: string;
  }
}

/** The sizes of screen that everything is walked through at. */
export const sizes = {
  desk: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** One of the sizes. */
export type Size = keyof typeof sizes;

/** A visit to the app in a fresh profile. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What should not have happened so far: errors on the console, failed requests, requests to anyone else. */
  readonly faults: string[];
  /** Goes to an address inside the app (`"#/states"`), and waits until its view is there. */
  readonly go: (hash: string) => Promise<void>;
}

let browser: Browser;

/** Connects the tests of a file with the browser. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());
}

interface VisitOptions {
  readonly size?: Size;
  readonly theme?: "light" | "dark";
  /** Runs before the page's own scripts. */
  readonly script?: string;
}

/**
 * Visits the app, lets the visitor walk through it, and at the end holds that nothing went wrong on the way: no error
 * or warning on the console, no request that failed, none to anyone but the server of the page.
 */
export async function visit(options: VisitOptions, walk: (visit: Visit) => Promise<void>): Promise<void> {
  const address = inject("address");
  const context = await browser.newContext({
    ...sizes[options.size ?? "desk"],
    colorScheme: options.theme ?? "light",
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
    baseURL: address,
  });
  const faults: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (
      url.origin !== new URL(address).origin &&
      url.protocol !== "data:" &&
      !request.url().startsWith(`blob:${address}`)
    ) {
      faults.push(`request to ${url.origin}`);
    }
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // What is under way when one goes to another address is given up.
    if (reason !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} ${reason}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`uncaught: ${error.error().message}`));
  if (options.script !== undefined) await context.addInitScript(options.script);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const go = async (hash: string) => {
      await page.goto(`./${hash}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
    };
    await walk({ page, context, faults, go });
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}
