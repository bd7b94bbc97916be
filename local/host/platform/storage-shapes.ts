/** What storage keeps, and what @forge/kvs sends to it. */

export interface StoredValue {
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt?: number;
}

export interface SetOptions {
  readonly ttl?: unknown;
  readonly keyPolicy?: 'OVERRIDE' | 'FAIL_IF_EXISTS';
  readonly returnValue?: 'PREVIOUS' | 'LATEST';
}

export interface StorageRequest {
  readonly key?: unknown;
  readonly value?: unknown;
  readonly options?: SetOptions;
  readonly entityName?: string;
  readonly conditions?: unknown;
  readonly limit?: unknown;
  readonly after?: string;
  readonly where?: readonly {
    readonly property: string;
    readonly condition: string;
    readonly values: readonly unknown[];
  }[];
}
