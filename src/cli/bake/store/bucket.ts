import type { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { installed } from '../../installed.ts';
import { usage } from '../../usage.ts';
import { idIn, newMark } from './mark.ts';
import { type Kind, MARK, type Store } from './store.ts';

/** Names of the errors that say that there is no such object. */
const MISSING = ['NoSuchKey', 'NotFound'];

/** The status of what is not written as it is there already. */
const PRECEDED = 412;

type Sdk = typeof import('@aws-sdk/client-s3');

/** Milliseconds after which a request that is not answered is made again. */
const PATIENCE = 60_000;

/** How often a request is made in all, unless the environment says so: a bucket that asks for less is given a minute. */
const MOST_TRIES = 8;

/**
 * Opens a store in an S3 bucket: an object each. Credentials, region and endpoint are those of the official client's
 * environment (`AWS_ACCESS_KEY_ID`, `AWS_REGION`, `AWS_ENDPOINT_URL_S3`, …).
 * A server that is overwhelmed, slow, or breaks off is asked again for a while.
 * @param place `s3://bucket` or `s3://bucket/prefix`
 * @param patience milliseconds until a request that is not answered is made again
 * UsageErrors `store-place`, `package-missing`.
 */
export async function openBucket(place: string, patience = PATIENCE): Promise<Store> {
  const [, bucket, prefix = ''] = /^s3:\/\/([^/?#]+)(?:\/([^?#]*))?$/.exec(place) ?? [];
  if (bucket === undefined) throw usage('store-place', { place });
  const sdk = await installed('@aws-sdk/client-s3', () => import('@aws-sdk/client-s3'));
  const { AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL, AWS_MAX_ATTEMPTS } = process.env;
  const client = new sdk.S3Client({
    // Without `throwOnRequestTimeout`, a request that is late is only complained of.
    requestHandler: { requestTimeout: patience, socketTimeout: patience, throwOnRequestTimeout: true },
    ...(AWS_MAX_ATTEMPTS === undefined && { maxAttempts: MOST_TRIES }),
    // Servers other than Amazon's know neither buckets as names of hosts nor its newer checksums.
    ...((AWS_ENDPOINT_URL_S3 ?? AWS_ENDPOINT_URL) && {
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
  });
  return new BucketStore(place, sdk, client, bucket, prefix.replace(/\/*$/, prefix === '' ? '' : '/'));
}

/** A store in a bucket. UsageErrors `store-refuses` where it does not answer, or answers with an error. */
class BucketStore implements Store {
  constructor(
    readonly place: string,
    private readonly sdk: Sdk,
    private readonly client: S3Client,
    private readonly bucket: string,
    /** Empty, or ends with a slash. */
    private readonly prefix: string,
  ) {}

  async identity(): Promise<string> {
    const found = await this.#get(MARK);
    if (found) return idIn(found, this.place);
    // Of several machines that come first, one writes.
    const put = new this.sdk.PutObjectCommand({ ...this.#at(MARK), Body: newMark(), IfNoneMatch: '*' });
    await this.#answered(() =>
      this.client.send(put).catch((error) => {
        if (error.$metadata?.httpStatusCode !== PRECEDED) throw error;
      }),
    );
    return idIn((await this.#get(MARK)) ?? new Uint8Array(), this.place);
  }

  async keys(kind: Kind): Promise<Set<string>> {
    const folder = `${this.prefix}${kind}/`;
    const found = new Set<string>();
    const pages = this.sdk.paginateListObjectsV2(
      { client: this.client },
      { Bucket: this.bucket, Prefix: folder },
    );
    await this.#answered(async () => {
      for await (const { Contents = [] } of pages) {
        for (const { Key = '' } of Contents) found.add(Key.slice(folder.length));
      }
    });
    return found;
  }

  async has(kind: Kind, key: string): Promise<boolean> {
    const asked = new this.sdk.HeadObjectCommand(this.#at(`${kind}/${key}`));
    return (await this.#unlessMissing(() => this.client.send(asked))) !== undefined;
  }

  read(kind: Kind, key: string): Promise<Uint8Array | undefined> {
    return this.#get(`${kind}/${key}`);
  }

  write(kind: Kind, key: string, bytes: Uint8Array): Promise<void> {
    return this.#put(`${kind}/${key}`, bytes);
  }

  #get(name: string): Promise<Uint8Array | undefined> {
    const asked = new this.sdk.GetObjectCommand(this.#at(name));
    return this.#unlessMissing(async () => (await this.client.send(asked)).Body?.transformToByteArray());
  }

  async #put(name: string, bytes: Uint8Array): Promise<void> {
    const put = new this.sdk.PutObjectCommand({ ...this.#at(name), Body: bytes });
    await this.#answered(() => this.client.send(put));
  }

  #at(name: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: `${this.prefix}${name}` };
  }

  #unlessMissing<T>(ask: () => Promise<T>): Promise<T | undefined> {
    return this.#answered(() =>
      ask().catch((error: Error) => {
        if (MISSING.includes(error.name)) return undefined;
        throw error;
      }),
    );
  }

  async #answered<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      // Its name alone: a message may quote what was sent.
      const { name, code = name, $metadata } = error as S3ServiceException & NodeJS.ErrnoException;
      const status = $metadata?.httpStatusCode;
      throw usage('store-refuses', { place: this.place, reason: status ? `${code}, ${status}` : code });
    }
  }
}
