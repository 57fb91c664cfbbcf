import type { TaskSummaryBody } from '@vouch/contract/tasks/task.ts';
import { expect, it } from 'vitest';
import { mergeRecent } from './merge-recent.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 31, 9, minute)).toISOString();
const localOf = (id: string, minute: number) => ({ taskId: id, filename: `${id}.pdf`, addedAt: at(minute) });
const serverOf = (id: string, minute: number) =>
  ({ task_id: id, filename: `${id}.pdf`, created_at: at(minute), parent_id: null }) as TaskSummaryBody;
const idsOf = (sources: Parameters<typeof mergeRecent>[0]) =>
  mergeRecent(sources).map(({ taskId }) => taskId);
const nothing = new Set<string>();

it('shows what was handed in here and elsewhere, newest first, each once', () => {
  const local = [localOf('c', 3), localOf('a', 1)];
  const server = [serverOf('d', 4), serverOf('c', 3), serverOf('b', 2)];
  expect(idsOf({ local, server, dismissed: nothing })).toEqual(['d', 'c', 'b', 'a']);
});

it('leaves off what was taken off, wherever it came from', () => {
  const dismissed = new Set(['a', 'b']);
  expect(idsOf({ local: [localOf('a', 1)], server: [serverOf('b', 2)], dismissed })).toEqual([]);
});

it('shows what was handed in here while the server says nothing, and names what has no name', () => {
  expect(idsOf({ local: [localOf('a', 1)], server: [], dismissed: nothing })).toEqual(['a']);
  const unnamed = { ...serverOf('b', 2), filename: null };
  expect(mergeRecent({ local: [], server: [unnamed], dismissed: nothing })[0]?.filename).toBe('Document');
});

it('leaves the documents of an archive to the page of the archive', () => {
  const child = { ...serverOf('b', 2), parent_id: 'a' };
  expect(idsOf({ local: [], server: [child, serverOf('a', 1)], dismissed: nothing })).toEqual(['a']);
});

it('never grows beyond fifty', () => {
  const server = Array.from({ length: 60 }, (_, index) => serverOf(String(index), index % 60));
  const merged = mergeRecent({ local: [], server, dismissed: nothing });
  expect(merged).toHaveLength(50);
  expect(merged[0]?.taskId).toBe('59');
});
