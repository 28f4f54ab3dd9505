package nl.beslisspoor.command.imports;

/**
 * How far an import is.
 *
 * @param traces traces read, whole or not
 * @param events events read in traces that were not skipped
 * @param added events that were new and are recorded now
 * @param unchanged traces of which everything had been recorded before
 * @param skipped traces, or events outside any trace, that were not recorded
 */
public record Progress(long traces, long events, long added, long unchanged, long skipped) {

  /** Nothing read yet. */
  public static final Progress NONE = new Progress(0, 0, 0, 0, 0);

  Progress recorded(int read, int fresh) {
    return new Progress(
        traces + 1, events + read, added + fresh, unchanged + (fresh == 0 ? 1 : 0), skipped);
  }

  Progress skipped(Skipped what) {
    boolean trace = what.fault() != Fault.EVENT_STANDS_IN_TRACE;
    return new Progress(traces + (trace ? 1 : 0), events, added, unchanged, skipped + 1);
  }
}
