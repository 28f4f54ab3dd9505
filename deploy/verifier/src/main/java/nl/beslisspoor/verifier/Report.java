package nl.beslisspoor.verifier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a check found.
 *
 * @param rows how many events were read
 * @param roots that were given from paper
 * @param finding the first damage; empty when there is none
 */
record Report(long rows, Signed signed, List<Mark> roots, Optional<Finding> finding) {
  private static final String SEEN =
      "Events before index %d cannot have been changed without notice since an outsider saw them. ";

  private static final String OTHERWISE =
      "From index %d on, unless you gave a checkpoint kept elsewhere that covers them, whoever holds"
          + " the database could have left events out at the end, and with the log's key have signed"
          + " others";

  private static final String LATER =
      "ends at %d; checkpoints kept elsewhere go to %d: entries %d to %d are not in this bundle";

  /** After these nobody knows where the log ends, or it was said already. */
  private static final Set<Damage> NOT_READ = EnumSet.of(Damage.CUT, Damage.FORKED, Damage.FOREIGN);

  private static final String FOREIGN =
      "NOT CHECKED AGAINST THE KEY: %s. Either it is the key of another log, or whoever gave you this"
          + " one signed it anew";

  /** In sentences, without personal data. */
  List<String> lines(boolean keyFromElsewhere) {
    var lines = new ArrayList<String>();
    int fitting = signed.upTo(rows);
    var newest = fitting == 0 ? new Mark(0, null) : signed.marks().get(fitting - 1);
    lines.add(
        "%d events, %d of them covered by the newest of %d checkpoints"
            .formatted(rows, newest.size(), fitting));
    if (fitting > 0) {
      lines.add("root: " + newest.root());
    }
    lines.add(witnessed());
    roots.stream().filter(root -> root.size() <= rows).forEach(root -> lines.add(given(root)));
    if (later() && finding.filter(found -> NOT_READ.contains(found.damage())).isEmpty()) {
      lines.add(LATER.formatted(rows, reach(), rows, reach() - 1));
    }
    lines.add(finding.map(Report::damaged).orElseGet(() -> unharmed(newest, keyFromElsewhere)));
    return lines;
  }

  /** Without a checkpoint nothing is known, however well rows and leaves fit each other. */
  boolean anythingSigned() {
    return signed.upTo(rows) > 0;
  }

  /** Whether what was kept elsewhere goes further than what was given. */
  boolean later() {
    return reach() > Math.max(rows, signed.inside());
  }

  private long reach() {
    return Math.max(signed.size(), roots.stream().mapToLong(Mark::size).max().orElse(0));
  }

  private static String damaged(Finding found) {
    return found.damage() == Damage.FOREIGN
        ? FOREIGN.formatted(found.damage().words())
        : "DAMAGED at " + found;
  }

  private String given(Mark root) {
    return finding.isEmpty()
        ? "the first %d events are those under the root that you gave".formatted(root.size())
        : "a root over the first %d events was given".formatted(root.size());
  }

  private String unharmed(Mark newest, boolean keyFromElsewhere) {
    if (!anythingSigned()) {
      return "not checked: no checkpoint says what this log should be";
    }
    var seen = cosigned().map(Signed.Cosigned::size).orElse(0L);
    if (!keyFromElsewhere) {
      return "consistent in itself; nothing was held against a key from elsewhere, so whoever gave"
          + " you this log could have made all of it";
    }
    return (later() ? "intact as far as it goes: " : "intact: ")
        + "the first %d events are those that were signed. ".formatted(newest.size())
        + (seen == 0 ? "" : SEEN.formatted(seen))
        + OTHERWISE.formatted(seen);
  }

  private Optional<Signed.Cosigned> cosigned() {
    return signed.cosigned(rows);
  }

  private String witnessed() {
    return cosigned()
        .map(seen ->
            "cosigned over %d events by %s at %s".formatted(seen.size(), seen.witness(), seen.at()))
        .orElse("cosigned by nobody whose key was given");
  }
}
