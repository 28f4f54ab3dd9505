package nl.beslisspoor.command.imports;

import nl.beslisspoor.command.file.Refused;

/** Where the history of one trace is kept: all of it or, when that fails, nothing. */
@FunctionalInterface
public interface Archive {

  /**
   * Keeps what is new.
   *
   * @return how many of the steps were new
   * @throws Refused when what was kept before tells it otherwise
   */
  int keep(ImportSteps history);
}
