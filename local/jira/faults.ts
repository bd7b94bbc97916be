/** Trouble on demand: what the platform does now and then, planned by a test or the dev host. */

export interface Fault {
  /** Operation id; absent: any operation. */
  readonly operation?: string;
  /** How many requests it strikes; absent: every one. */
  readonly times?: number;
  /** How many matching requests pass first. */
  readonly after?: number;
  /** The status to answer with. Absent, with neither `drop`: only `latencyMs` applies. */
  readonly status?: number;
  /** With 429 and 503. Null or absent: no such header, as gateways do. */
  readonly retryAfterSeconds?: number | null;
  /** `RateLimit-Reason` of a 429, e.g. `jira-burst-based`. */
  readonly reason?: string;
  /** Replaces the body of the error. */
  readonly body?: unknown;
  /** The connection breaks before an answer. */
  readonly drop?: boolean;
  readonly latencyMs?: number;
}

interface Planned {
  readonly fault: Fault;
  seen: number;
  struck: number;
}

/** The plan of one site: the first fault that applies to a request strikes it. */
export class FaultPlan {
  private planned: Planned[] = [];

  constructor(faults: readonly Fault[] = []) {
    this.add(...faults);
  }

  add(...faults: readonly Fault[]): void {
    this.planned.push(...faults.map((fault) => ({ fault, seen: 0, struck: 0 })));
  }

  clear(): void {
    this.planned = [];
  }

  /** The fault that strikes this request, counted as struck; undefined where none does. */
  strike(operationId: string): Fault | undefined {
    for (const plan of this.planned) {
      const { fault } = plan;
      if (fault.operation !== undefined && fault.operation !== operationId) continue;
      plan.seen += 1;
      if (plan.seen <= (fault.after ?? 0) || plan.struck >= (fault.times ?? Infinity)) continue;
      plan.struck += 1;
      return fault;
    }
    return undefined;
  }
}
