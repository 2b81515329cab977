import type { Announcement, ArticleRequested, Outbox, TranslationRequested } from '../../core/ports.ts';

/** Messages that wait in this process until they are taken. */
export class MemoryOutbox implements Outbox {
  readonly announcements: Announcement[] = [];
  /** Articles that were asked for again. */
  readonly articles: ArticleRequested[] = [];
  #waiting: TranslationRequested[] = [];

  async requestTranslations(messages: readonly TranslationRequested[]): Promise<void> {
    this.#waiting.push(...messages);
  }

  async requestArticles(messages: readonly ArticleRequested[]): Promise<void> {
    this.articles.push(...messages);
  }

  async announce(announcement: Announcement): Promise<void> {
    this.announcements.push(announcement);
  }

  /** Takes all waiting messages out of the outbox. */
  take(): readonly TranslationRequested[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}
