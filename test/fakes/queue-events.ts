/** The event that S3 sends through EventBridge for one upload, with all its fields. */
export const objectCreated = (key: string, object: { versionId?: string; sequencer?: string } = {}): object => ({
  version: '0',
  id: '17793124-05d4-b198-2fde-7ededc63b103',
  'detail-type': 'Object Created',
  source: 'aws.s3',
  account: '111122223333',
  time: '2026-11-24T08:00:00Z',
  region: 'eu-west-1',
  resources: ['arn:aws:s3:::wirebrief-articles'],
  detail: {
    version: '0',
    bucket: { name: 'wirebrief-articles' },
    object: {
      key,
      size: 5,
      etag: 'b1946ac92492d2347c6235b4d2611184',
      ...(object.versionId ? { 'version-id': object.versionId } : {}),
      ...(object.sequencer ? { sequencer: object.sequencer } : {}),
    },
    'request-id': 'N4N7GDK58NMKJ12R',
    requester: '123456789012',
    'source-ip-address': '192.0.2.1',
    reason: 'PutObject',
  },
});

/** A batch as Lambda receives it from SQS; message ids are m1, m2, … */
export const queueEvent = (bodies: readonly (object | string)[], queue = 'articles') => ({
  Records: bodies.map((body, i) => ({
    messageId: `m${i + 1}`,
    receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1545082649183',
      SenderId: 'AIDAIENQZJOLO23YVJ4VO',
      ApproximateFirstReceiveTimestamp: '1545082649185',
    },
    messageAttributes: {},
    md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:eu-west-1:111122223333:${queue}`,
    awsRegion: 'eu-west-1',
  })),
});
