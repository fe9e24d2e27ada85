package space.roadmap.core.time;

/**
 * A time of day with an optional zone in 32 bits, as precise as it was written.
 *
 * <pre>
 * bits  0–5   second 0–60
 *       6–11  minute
 *      12–16  hour
 *      17–18  zone: none, Z, hours, hours and minutes
 *      19–28  magnitude of the offset from UTC, in minutes
 *      29     sign of the offset
 * </pre>
 */
final class PackedTime {
  static final int NO_ZONE = 0;
  static final int UTC = 1;
  static final int HOURS = 2;
  static final int HOURS_AND_MINUTES = 3;

  private static final int MINUTES_A_DAY = 1440;

  private PackedTime() {}

  static long of(int hour, int minute, int second, int zone, boolean negative, int offset) {
    return (negative ? 1L << 29 : 0)
        | (long) offset << 19
        | (long) zone << 17
        | (long) hour << 12
        | (long) minute << 6
        | second;
  }

  static int second(long time) {
    return (int) time & 0x3F;
  }

  static int minute(long time) {
    return (int) (time >>> 6) & 0x3F;
  }

  static int hour(long time) {
    return (int) (time >>> 12) & 0x1F;
  }

  static int zone(long time) {
    return (int) (time >>> 17) & 3;
  }

  static int offset(long time) {
    return (int) (time >>> 19) & 0x3FF;
  }

  static boolean isWest(long time) {
    return (time >>> 29 & 1) != 0;
  }

  /** Returns how many days the day in UTC is later than the day as written: -1, 0 or 1. */
  static int daysToUtc(long time) {
    int offset = isWest(time) ? -offset(time) : offset(time);
    return Math.floorDiv(hour(time) * 60 + minute(time) - offset, MINUTES_A_DAY);
  }
}
