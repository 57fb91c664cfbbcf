import { beforeEach, describe, expect, it, vi } from 'vitest';

const taskIdOf = (index: number) => `0198a1b2-7c3d-7e4f-8a5b-${String(index).padStart(12, '0')}`;
const taskOf = (index: number) => ({
  taskId: taskIdOf(index),
  filename: `${index}.pdf`,
  addedAt: '2026-03-31T09:30:00Z',
});

/** A browser's storage that holds the text, or none at all. */
function useStorage(text: string | null): Map<string, string> {
  const held = new Map(text === null ? [] : [['vouch.recent-tasks', text]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
  });
  return held;
}

async function freshList() {
  vi.resetModules();
  return (await import('./recent-tasks.ts')).recentTasks;
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('documents handed in on this device', () => {
  it('are there again after a reload, newest first', async () => {
    useStorage(null);
    const list = await freshList();
    list.add(taskOf(1));
    list.add(taskOf(2));
    expect((await freshList()).list().map(({ filename }) => filename)).toEqual(['2.pdf', '1.pdf']);
  });

  it('are at most fifty, so that the page never has to follow more', async () => {
    useStorage(null);
    const list = await freshList();
    for (let index = 1; index <= 60; index += 1) list.add(taskOf(index));
    expect(list.list()).toHaveLength(50);
    expect(list.list()[0]?.filename).toBe('60.pdf');
    expect((await freshList()).list()).toHaveLength(50);
  });

  it('are forgotten when what is stored makes no sense', async () => {
    for (const text of ['not json', '{"a":1}', '[{"taskId":"../x","filename":"a","addedAt":""}]', 'null']) {
      useStorage(text);
      expect((await freshList()).list()).toEqual([]);
    }
  });

  it('are kept as long as the page lives when the browser stores nothing', async () => {
    vi.stubGlobal('localStorage', undefined);
    const list = await freshList();
    list.add(taskOf(1));
    expect(list.list()).toHaveLength(1);
  });

  it('tell their listeners of every change until these leave', async () => {
    useStorage(null);
    const list = await freshList();
    const listener = vi.fn();
    const leave = list.subscribe(listener);
    list.add(taskOf(1));
    list.remove(taskIdOf(1));
    leave();
    list.clear();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
