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
    lines.add(finding.map(found -> "DAMAGED at " + found).orElse("intact: " + promise()));
    return lines;
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
    return signed
        .cosigned()
        .map(seen ->
            "events before index %d cannot have been changed without notice since an outsider saw"
                    .formatted(seen.size())
                + " them; later ones, not by anybody without the log's key")
        .orElse(
            "the events are those that were signed. Whoever holds both the database and the log's"
                + " key could have signed others, unless you gave a checkpoint kept elsewhere");
  }
}
