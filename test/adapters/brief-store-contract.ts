import { describe, expect, it } from 'vitest';
import type { BriefStore } from '../../functions/core/ports.ts';

/** The rules that every brief store keeps, including the fake, so that tests with it can be trusted. */
export const describeBriefStore = (name: string, make: () => BriefStore) =>
  describe(`a brief store in ${name}`, () => {
    it('gives back what was written, under any name and in any script', async () => {
      const store = make();
      for (const path of ['новости + ü/a b.txt/es.json', 'خبر/१.md', '新闻%20/a&b=c?.html', "it's (1)!*.json"]) {
        const body = `{"${path}":"ñ 𝟜 \u200f"}\n`;
        const { etag } = await store.write(`briefs/${path}`, body);
        expect(await store.read(`briefs/${path}`)).toEqual({ body, etag });
      }
    });

    it('gives nothing where nothing was written', async () => {
      expect(await make().read('briefs/none.json')).toBeUndefined();
    });

    it('writes over an etag only while it is current, and if absent only once', async () => {
      const store = make();
      const path = 'briefs/manifest.json';
      const { etag } = await store.write(path, 'one', { ifAbsent: true });
      await expect(store.write(path, 'two', { ifAbsent: true })).rejects.toMatchObject({ code: 'store-conflict' });
      const second = await store.write(path, 'two', { ifMatch: etag });
      await expect(store.write(path, 'three', { ifMatch: etag })).rejects.toMatchObject({ code: 'store-conflict' });
      expect(await store.read(path)).toEqual({ body: 'two', etag: second.etag });
    });

    it('refuses to write over a file that is gone', async () => {
      const write = make().write('briefs/never-written.json', 'x', { ifMatch: '"0123"' });
      await expect(write).rejects.toMatchObject({ code: 'store-conflict', retryable: true });
    });

    it('removes a file, under its etag only while that is current, and again without complaint', async () => {
      const store = make();
      const { etag } = await store.write('briefs/quay.txt/es.md', 'one');
      await store.write('briefs/quay.txt/es.md', 'two');
      const removal = store.remove('briefs/quay.txt/es.md', { ifMatch: etag });
      await expect(removal).rejects.toMatchObject({ code: 'store-conflict' });
      await store.remove('briefs/quay.txt/es.md');
      await store.remove('briefs/quay.txt/es.md');
      expect(await store.read('briefs/quay.txt/es.md')).toBeUndefined();
    });

    it('lists the files of a folder with their etags, and nothing of a folder below or beside it', async () => {
      const store = make();
      const { etag } = await store.write('briefs/порт.txt/es.md', 'uno');
      await store.write('briefs/порт.txt/ar.md', 'واحد');
      await store.write('briefs/порт.txt/more/fr.md', 'un');
      await store.write('briefs/порт.txt2/fr.md', 'un');
      const listed = await store.list('briefs/порт.txt');
      expect(listed.map(({ path }) => path)).toEqual(['briefs/порт.txt/ar.md', 'briefs/порт.txt/es.md']);
      expect(listed[1]?.etag).toBe(etag);
      expect(await store.list('briefs/none')).toEqual([]);
    });

    it('lets exactly one of many simultaneous writers through', async () => {
      const store = make();
      const race = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => store.write('briefs/race.json', `${n}`, { ifAbsent: true }));
      const writes = await Promise.allSettled(race);
      expect(writes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });
  });
