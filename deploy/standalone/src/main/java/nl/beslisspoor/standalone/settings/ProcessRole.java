package nl.beslisspoor.standalone.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which side of the product a process runs. */
public enum ProcessRole {
  /** Both sides in one process. */
  ALL,
  /** Takes commands, numbers what was committed and hands it to Kafka. Shows no pages. */
  COMMAND,
  /** Feeds the views and shows them; passes on to a command process what is to be recorded. */
  QUERY;

  static final String NAMES =
      Arrays.stream(values()).map(ProcessRole::word).collect(Collectors.joining(", "));

  /** As it is given on the command line and in the environment. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ProcessRole> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  /** Whether this process takes commands. */
  public boolean decides() {
    return this != QUERY;
  }

  /** Whether this process shows pages. */
  public boolean shows() {
    return this != COMMAND;
  }

  /** Whether others do what this process leaves. */
  public boolean split() {
    return this != ALL;
  }
}
