package nl.beslisspoor.command.imports;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.keys.Pseudonyms;

/** Records process logs as the history of another system. Thread safe. */
public final class Imports {

  /** The system's name when neither the caller nor the log names it. */
  public static final Label UNNAMED = new Label("process-log");

  private final Pseudonyms pseudonyms;

  public Imports(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /**
   * Reads a log to its end and keeps each whole trace as it is met, so that whatever stops it, it
   * can be run again: what was kept before adds nothing.
   *
   * @param log XES, gzipped or not; read in bounded memory, not closed
   * @param system the name of the system it comes from; else the log's own name, else {@link
   *     #UNNAMED}. The same file told under another name is another file
   * @param watcher is told after each trace, in this thread
   * @throws RuntimeException what the archive throws but refusals; traces before it are kept
   */
  public Report run(
      InputStream log, Optional<Label> system, Archive archive, Consumer<Progress> watcher) {
    try {
      var xes = new XesLog(log);
      var name = system.or(() -> xes.name().map(Label::new)).orElse(UNNAMED);
      return new ImportRun(name, pseudonyms, archive, watcher).over(xes);
    } catch (BrokenLog e) {
      var nothing = List.<Skipped>of();
      return new Report(system.orElse(UNNAMED), Progress.NONE, nothing, Optional.of(e.where()));
    }
  }
}
