package nl.beslisspoor.split;

import java.nio.file.Path;

/** A process of an installation that can begin again where it stood. */
interface Part {
  String name();

  boolean alive();

  /** Begins, and does not wait until it is ready. */
  void begin();

  /** Where what it says goes. */
  Path log();
}
