import type { Announcement, Outbox, TranslationRequested } from '../../core/ports.ts';

/** Messages kept in this process until somebody takes them. */
export class MemoryOutbox implements Outbox {
  readonly announcements: Announcement[] = [];
  #waiting: TranslationRequested[] = [];

  async requestTranslations(messages: readonly TranslationRequested[]): Promise<void> {
    this.#waiting.push(...messages);
  }

  async announce(announcement: Announcement): Promise<void> {
    this.announcements.push(announcement);
  }

  /** All messages that wait, which then wait no more. */
  take(): readonly TranslationRequested[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}
