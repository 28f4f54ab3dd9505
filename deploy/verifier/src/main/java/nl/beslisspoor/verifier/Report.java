package nl.beslisspoor.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param rows how many events were read
 * @param finding the first damage; empty when there is none
 */
record Report(long rows, Signed signed, Optional<Finding> finding) {
  private static final String SEEN =
      "Events before index %d cannot have been changed without notice since an outsider saw them. ";

  private static final String OTHERWISE =
      "From index %d on, unless you gave a checkpoint kept elsewhere that covers them, whoever holds"
          + " the database could have left events out at the end, and with the log's key have signed"
          + " others";

  /** In sentences, without personal data. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        "%d events, %d of them covered by the newest of %d checkpoints"
            .formatted(rows, signed.size(), signed.checkpoints().size()));
    if (!signed.checkpoints().isEmpty()) {
      lines.add("root: " + signed.checkpoints().getLast().root());
    }
    lines.add(witnessed());
    lines.add(finding.map(found -> "DAMAGED at " + found).orElseGet(this::unharmed));
    return lines;
  }

  /** Without a checkpoint nothing is known, however well rows and leaves fit each other. */
  boolean anythingSigned() {
    return !signed.checkpoints().isEmpty();
  }

  private String unharmed() {
    return anythingSigned()
        ? "intact: " + promise()
        : "not checked: no checkpoint says what this log should be";
  }

  private String witnessed() {
    return signed
        .cosigned()
        .map(seen ->
            "cosigned over %d events by %s at %s".formatted(seen.size(), seen.witness(), seen.at()))
        .orElse("cosigned by nobody whose key was given");
  }

  /** No more than is known. */
  private String promise() {
    var seen = signed.cosigned().map(Signed.Cosigned::size).orElse(0L);
    return "the first %d events are those that were signed. ".formatted(signed.size())
        + (seen == 0 ? "" : SEEN.formatted(seen))
        + OTHERWISE.formatted(seen);
  }
}
