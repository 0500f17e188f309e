// Receives the webhooks of User 2FA, verifies each, and handles it once. docs/webhooks.md explains it.
//
//     WEBHOOK_SECRET=whsec_… node dist/webhooks.js PORT

import { createServer, type IncomingMessage } from "node:http";

import { Webhook } from "standardwebhooks";

import { now } from "./config.js";
import { Memory } from "./memory.js";

interface CloudEvent {
  id: string;
  subject?: string;
  data: { action: string };
}

// Longer than a dead letter may wait for its replay.
const EVENT_SECONDS = 16 * 24 * 3600;
const LARGEST = 256 * 1024;
const handled = new Memory<true>(100_000);
const webhook = new Webhook(process.env["WEBHOOK_SECRET"] ?? "");

/** The raw body. The signature is of its bytes: parsed and written again, the event has others. */
async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST) throw new Error("the body is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function receive(request: IncomingMessage): Promise<number> {
  if (request.method !== "POST" || request.url !== "/webhooks") return 404;
  let event: CloudEvent;
  try {
    event = webhook.verify(await body(request), request.headers as Record<string, string>) as CloudEvent;
  } catch {
    return 401;
  }
  // In a database: one transaction stores the ID and what there is to do. Do the rest later, and answer at once.
  if (handled.add(event.id, true, now() + EVENT_SECONDS)) {
    console.log(event.data.action, event.subject ?? "no user");
  }
  return 204;
}

createServer((request, response) => {
  receive(request)
    .catch(() => 503)
    .then((status) => response.writeHead(status).end());
}).listen(Number(process.argv[2]), "127.0.0.1");
