import { describe, expect, test } from 'vitest';
import { epochMillis, instantOf } from '#value/instant';
import { shiftableClock, systemClock } from './clock.ts';

const start = instantOf(Date.UTC(2026, 8, 7, 10));

describe('the clock', () => {
  test('of the system lies between two readings of the machine', () => {
    const before = instantOf(Date.now());
    const read = systemClock().now();
    expect(read >= before && read <= instantOf(Date.now())).toBe(true);
  });

  test('stands at its start and moves by exactly what it is advanced', () => {
    const clock = shiftableClock(start);
    expect(clock.now()).toBe('2026-09-07T10:00:00.000Z');
    clock.advance(1);
    expect(clock.now()).toBe('2026-09-07T10:00:00.001Z');
    clock.advance(-3_600_001);
    expect(clock.now()).toBe('2026-09-07T09:00:00.000Z');
    clock.set(start);
    expect(clock.now()).toBe(start);
  });

  test('runs with the system when it has no start, shifted by what it is advanced', () => {
    const clock = shiftableClock();
    clock.advance(86_400_000);
    const before = Date.now() + 86_400_000;
    const read = epochMillis(clock.now());
    expect(read).toBeGreaterThanOrEqual(before);
    expect(read).toBeLessThanOrEqual(Date.now() + 86_400_000);
  });

  test('drops every shift when it follows the system again', () => {
    const clock = shiftableClock(start);
    clock.advance(5);
    clock.followSystem();
    const before = Date.now();
    const read = epochMillis(clock.now());
    expect(read >= before && read <= Date.now()).toBe(true);
  });
});
