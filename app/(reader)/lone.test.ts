import { expect, test, vi } from 'vitest';
import { excused } from './lone';

test('a fault behind a public page is logged, and readers get a sentence that no cache keeps', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const fault = new Error('the database is away');
  const answer = await excused(async () => {
    throw fault;
  })(new Request('https://desk.example.org/'));
  expect(logged).toHaveBeenCalledWith(fault);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toContain('The page cannot be shown just now');
  logged.mockRestore();
});
