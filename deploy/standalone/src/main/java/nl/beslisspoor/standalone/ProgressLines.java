package nl.beslisspoor.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;
import nl.beslisspoor.command.imports.Progress;

/** Says how far an import is, at most once a second. */
final class ProgressLines implements Consumer<Progress> {
  private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

  private final PrintWriter out;
  private long last = System.nanoTime();

  ProgressLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void accept(Progress progress) {
    if (System.nanoTime() - last >= BETWEEN) {
      last = System.nanoTime();
      out.printf(
          "%d traces, %d events read; %d events added, %d traces unchanged, %d skipped%n",
          progress.traces(),
          progress.events(),
          progress.added(),
          progress.unchanged(),
          progress.skipped());
      out.flush();
    }
  }
}
