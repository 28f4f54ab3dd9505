package nl.beslisspoor.command.engine;

/** Is told that events were committed by this process. */
@FunctionalInterface
public interface AppendListener {

  /** Called after the commit, on the committing thread: returns at once and never throws. */
  void appended();
}
