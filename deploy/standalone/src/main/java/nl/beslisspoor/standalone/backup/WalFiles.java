package nl.beslisspoor.standalone.backup;

import java.util.regex.Pattern;

/**
 * The names of WAL files: eight digits of the timeline, then the place, all hexadecimal.
 *
 * @param bytes how long each file of a cluster is
 */
record WalFiles(long bytes) {
  private static final Pattern NAME = Pattern.compile("[0-9A-F]{24}");
  private static final int TIMELINE = 8;
  private static final int PLACE = 16;
  private static final int HEX = 16;
  private static final long COUNTED = 1L << 32;

  static boolean is(String name) {
    return NAME.matcher(name).matches();
  }

  /** A file that says where a timeline began. */
  static boolean isHistory(String name) {
    return name.endsWith(".history");
  }

  static String timeline(String name) {
    return name.substring(0, TIMELINE);
  }

  /** Which file it is from the beginning of the WAL on, whatever its timeline. */
  long number(String name) {
    var upper = Long.parseLong(name.substring(TIMELINE, PLACE), HEX);
    return upper * (COUNTED / bytes) + Long.parseLong(name.substring(PLACE, PLACE + TIMELINE), HEX);
  }

  /** Which file holds a place in the WAL. */
  long numberAt(long place) {
    return place / bytes;
  }

  String name(String timeline, long number) {
    return "%s%08X%08X".formatted(timeline, number / (COUNTED / bytes), number % (COUNTED / bytes));
  }
}
