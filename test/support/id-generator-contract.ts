import type { IdGenerator } from '../../src/use-cases/ports';

/** What every IdGenerator promises. */
export function idGeneratorContract(open: () => IdGenerator): void {
  it('makes UUIDs, each once', () => {
    const ids = open();
    const made = Array.from({ length: 20 }, () => ids.uuid());

    for (const id of made)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(made).size).toBe(made.length);
  });
}
