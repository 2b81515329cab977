import type { Failure } from '../core/errors.ts';
import type { Clock, PostponedMessage } from '../core/ports.ts';

/** A message that could not be read, as it is recorded under `failures/`. */
export interface UnreadMessage {
  readonly messageId: string;
  /** The ARN of the queue it came from. */
  readonly source: string;
  /** UTF-16 code units. */
  readonly bodyLength: number;
}

/** One delivery of a message. */
export interface Delivery {
  readonly messageId: string;
  /** The message and this delivery of it: `m7/2`. */
  readonly holder: string;
  /** Its name, if it was sent to make the next try. */
  readonly copy?: string | undefined;
  /** How often work on it began, with this time, as far as the queue knows. */
  readonly tries: number;
  /** How long the function may still run, in milliseconds. */
  readonly remaining: () => number;
}

/** What kept a message from being worked on to its end. */
export interface Setback {
  readonly failure: Failure;
  readonly tries: number;
  /** After which time it comes again; unknown where the queue decides. */
  readonly delaySeconds?: number | undefined;
  /** The name of the message by which it comes. */
  readonly copy?: string | undefined;
  /** When that message was about to be sent; the answer may have taken longer than its delay. */
  readonly at?: Date | undefined;
}

/** How the messages of one queue are worked on. */
export interface QueueWork<Message> {
  /** The message in a body. Throws `message-malformed`. */
  readonly parse: (body: string) => Message;
  readonly work: (message: Message, delivery: Delivery) => Promise<unknown>;
  /** Records a failure that no retry can help. */
  readonly giveUp: (message: Message, failure: Failure) => Promise<unknown>;
  /** Records a message that could not be read. */
  readonly giveUpUnread: (message: UnreadMessage, failure: Failure) => Promise<unknown>;
  /** The time now, by which the next try is reckoned. */
  readonly now?: Clock;
  /** Sends a message that must wait to the end of its queue. Without it, such a message goes back to the queue like any other that failed. */
  readonly postpone?: (message: PostponedMessage) => Promise<unknown>;
  /** Records that work waits for another try, and why. Work does not depend on it. */
  readonly setBack?: (message: Message, setback: Setback) => Promise<unknown>;
}

/** Of Lambda's context, what work depends on. */
export interface FunctionContext {
  getRemainingTimeInMillis(): number;
}
