const DAY = 24 * 60;

/** «8 min», «1 h 30 min», «2 d 3 h», the same in every language; @param minutes whole, not negative */
export function minutesWords(minutes: number): string {
  const days = Math.floor(minutes / DAY);
  const hours = Math.floor((minutes % DAY) / 60);
  const rest = minutes % 60;
  const parts =
    days > 0
      ? [`${String(days)} d`, hours > 0 ? `${String(hours)} h` : '']
      : hours > 0
        ? [`${String(hours)} h`, rest > 0 ? `${String(rest)} min` : '']
        : [`${String(rest)} min`];
  return parts.filter((part) => part !== '').join(' ');
}
