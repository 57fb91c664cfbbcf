/** A server-sent event as it arrived. */
export interface SeenEvent {
  readonly id: string;
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Milliseconds since the start of reading. */
  readonly atMs: number;
}

/** Reads an event stream to its end, or until `isEnough`. Comments and fields that are not about events are left out. */
export async function readEvents(
  response: Response,
  isEnough: (event: SeenEvent) => boolean = () => false,
): Promise<SeenEvent[]> {
  const events: SeenEvent[] = [];
  const start = performance.now();
  let rest = '';
  if (response.body === null) return events;
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = eventOf(block, performance.now() - start);
      if (event === null) continue;
      events.push(event);
      if (isEnough(event)) return events;
    }
  }
  return events;
}

function eventOf(block: string, atMs: number): SeenEvent | null {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field('data');
  if (data === undefined) return null;
  return {
    id: field('id') ?? '',
    name: field('event') ?? 'message',
    data: JSON.parse(data) as SeenEvent['data'],
    atMs,
  };
}
