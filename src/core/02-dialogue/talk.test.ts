import { describe, expect, test } from 'vitest';
import { idOf } from '#value/id';
import { parseDay, type Day } from '#value/day';
import { instantIn, instantOf } from '#value/instant';
import { bookTalk, offerTalk, type Talk } from './talk.ts';

const day = parseDay('2026-06-10') ?? ('' as Day); // a literal day
const place = { talkDay: day, place: 'Town hall' };
const at = (time: string) => instantIn('Europe/London', day, time) ?? instantOf(0);

function talk(id: string, starts: string, change: Partial<Talk> = {}): Talk {
  return {
    ...place,
    starts,
    minutes: 45,
    id: idOf(id),
    callId: idOf('call'),
    meetingId: null,
    purpose: 'interview',
    bookedBy: null,
    bookedAt: null,
    ...change,
  };
}

function offer(starts: string, change: Partial<Parameters<typeof offerTalk>[0]> = {}) {
  const values = { ...place, starts, minutes: 45 };
  const offered = {
    id: idOf<'talk'>('new'),
    callId: idOf<'call'>('call'),
    meetingId: null,
    purpose: 'interview',
    values,
    barred: null,
    today: day,
  } as const;
  const result = offerTalk({ ...offered, others: [talk('a', '09:00')], ...change });
  return result.ok ? result.value.starts : result.refusal.code;
}

describe('times for talks', () => {
  test('an interview begins when another ends, and not before; talks of feedback may run side by side', () => {
    expect(['8.15', '08:16', '09:44', '9.45'].map((starts) => offer(starts))).toEqual(['08:15', 'talkOverlaps', 'talkOverlaps', '09:45']);
    expect(offer('09:00', { purpose: 'feedback' })).toBe('09:00');
  });

  test('a free time is booked once, by each at most one, and an interview not when it has begun', () => {
    const talks = [talk('a', '09:00'), talk('b', '10:00', { bookedBy: idOf('south') })];
    const book = (id: string, who: string, time: string) => {
      const booking = { organisationId: idOf<'organisation'>(who), barred: null, talks, zone: 'Europe/London', at: at(time) } as const;
      const booked = bookTalk(id, booking);
      return booked.ok ? booked.value.bookedBy : booked.refusal.code;
    };
    expect(book('a', 'north', '08:59')).toBe('north');
    expect(book('a', 'north', '09:00')).toBe('talkPast');
    expect(book('b', 'north', '08:00')).toBe('talkTaken');
    expect(book('a', 'south', '08:00')).toBe('alreadyBooked');
    expect(book('c', 'north', '08:00')).toBe('noSuchTalk');
  });
});
