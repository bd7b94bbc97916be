/**
 * The hourly points of an app: 1 per request, 1 per item or project read, 2 per person or permission read, reset at the
 * top of the UTC hour, a hard wall at the limit. The page's own traffic through the bridge and that of API tokens cost
 * nothing. Source: Atlassian's rate-limiting page of October 2026.
 */
import type { Caller } from './request';

const HOUR = 3_600_000;

export interface PointsReport {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** ISO time of the next reset. */
  readonly resetsAt: string;
}

export class PointsLedger {
  private hour = Number.NaN;
  private used = 0;

  constructor(readonly limit: number) {}

  private roll(now: number): void {
    const hour = Math.floor(now / HOUR);
    if (hour === this.hour) return;
    this.hour = hour;
    this.used = 0;
  }

  /** Whether requests of this caller cost points. */
  counts(caller: Caller): boolean {
    return caller.via === 'user' || caller.via === 'app';
  }

  charge(cost: number, now: number): void {
    this.roll(now);
    this.used += cost;
  }

  report(now: number): PointsReport {
    this.roll(now);
    const resetsAt = new Date((Math.floor(now / HOUR) + 1) * HOUR).toISOString();
    return { limit: this.limit, used: this.used, remaining: Math.max(0, this.limit - this.used), resetsAt };
  }

  /** Seconds until the reset. */
  secondsToReset(now: number): number {
    return Math.ceil(((Math.floor(now / HOUR) + 1) * HOUR - now) / 1000);
  }

  /** The headers that each counted answer carries. */
  headers(now: number): Record<string, string> {
    const { limit, remaining, resetsAt } = this.report(now);
    return {
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': String(remaining),
      'X-RateLimit-Reset': resetsAt,
      'X-RateLimit-NearLimit': String(remaining < limit * 0.2),
    };
  }
}

/** Writes to one item: 20 in 2 seconds and 100 in 30, then 429 (Atlassian's rate-limiting page). Needs a moving clock. */
export class WriteBursts {
  private readonly times = new Map<string, number[]>();

  /** Notes a write to an item; false where it is one too many. */
  allow(issue: string, now: number): boolean {
    const recent = (this.times.get(issue) ?? []).filter((it) => now - it < 30_000);
    if (recent.length >= 100 || recent.filter((it) => now - it < 2000).length >= 20) return false;
    this.times.set(issue, [...recent, now]);
    return true;
  }
}
