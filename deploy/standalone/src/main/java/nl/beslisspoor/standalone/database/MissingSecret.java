package nl.beslisspoor.standalone.database;

import java.nio.file.Path;
import nl.beslisspoor.standalone.settings.Setting;

/**
 * Something was recorded here already, and the secret that it was recorded with is not where it
 * was. None is made in its place: whoever then copies the right one back must find nothing in the
 * way.
 */
public final class MissingSecret extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final Setting setting;

  /**
   * @param file where it was kept
   * @param setting that gives it as well
   */
  public MissingSecret(Path file, Setting setting) {
    super("There is no " + file + ", and what was recorded here needs it. Nothing was put there.");
    this.setting = setting;
  }

  /** Gives it as well. */
  Setting setting() {
    return setting;
  }
}
