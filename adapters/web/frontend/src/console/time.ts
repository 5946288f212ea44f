// Times the way a person says them, in the person's language.
import { useEffect, useState } from 'react';

const kMinute = 60_000;

interface Units {
  justNow: string;
  minutes: (count: number) => string;
  hours: (count: number) => string;
  days: (count: number) => string;
}

export interface Times {
  /** "just now", "12 min", "3 h", "2 d": how long something has waited. */
  waited: (since: string, now: number) => string;
  /** "14:02" */
  clock: (at: string) => string;
  /** The clock alone for today. */
  dayAndTime: (at: string, now: number) => string;
  /** A date without a time zone ("2026-11-26") stays that day wherever it is read. */
  day: (date: string) => string;
}

/** `region`: how numbers and dates are written, "en-GB". */
export function timesIn(region: string, units: Units): Times {
  const clock = (at: string) =>
    new Date(at).toLocaleTimeString(region, { hour: '2-digit', minute: '2-digit' });
  return {
    clock,
    waited(since, now) {
      const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / kMinute));
      if (minutes < 1) return units.justNow;
      if (minutes < 60) return units.minutes(minutes);
      if (minutes < 48 * 60) return units.hours(Math.floor(minutes / 60));
      return units.days(Math.floor(minutes / 1440));
    },
    dayAndTime(at, now) {
      const date = new Date(at);
      if (date.toDateString() === new Date(now).toDateString()) return clock(at);
      return `${date.toLocaleDateString(region, { day: 'numeric', month: 'short' })}, ${clock(at)}`;
    },
    day: (date) =>
      new Date(`${date}T12:00:00Z`).toLocaleDateString(region, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
      }),
  };
}

/** Now, moving on twice a minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 30_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
