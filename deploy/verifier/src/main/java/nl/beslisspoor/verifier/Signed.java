package nl.beslisspoor.verifier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;

/**
 * What was signed of a log, by those whom the auditor trusts to have signed it. Takes notes one by
 * one, in any order, and keeps no more than a {@link Mark} of each.
 */
final class Signed {
  private final NoteKey key;
  private final List<NoteKey> witnesses;
  private List<Mark> marks = new ArrayList<>();
  private final List<Cosigned> cosigned = new ArrayList<>();
  private long inside;
  private Optional<Finding> finding = Optional.empty();
  private Optional<Finding> unsigned = Optional.empty();
  private boolean claimed;

  /** A checkpoint with the name of the witness and the moment. */
  record Cosigned(long size, String witness, Instant at) {}

  Signed(NoteKey key, List<NoteKey> witnesses) {
    this.key = key;
    this.witnesses = witnesses;
  }

  /** A note that whoever keeps the log has. */
  void addInside(SignedNote note) {
    add(note).ifPresent(mark -> inside = Math.max(inside, mark.size()));
  }

  /** A note that was kept elsewhere. */
  void addOutside(SignedNote note) {
    add(note);
  }

  /** Nothing more comes. */
  void close() {
    marks.sort(Comparator.comparingLong(Mark::size));
    marks = new ArrayList<>(new LinkedHashSet<>(marks));
    boolean foreign = marks.isEmpty() && unsigned.isPresent() && !claimed;
    finding = foreign ? Optional.of(new Finding(0, Damage.FOREIGN)) : fork();
  }

  /** The smallest first, each once. */
  List<Mark> marks() {
    return marks;
  }

  /** Why nothing can be held against the signatures. */
  Optional<Finding> finding() {
    return finding;
  }

  /** The first note that the log did not sign; nothing is held against it. */
  Optional<Finding> unsigned() {
    return unsigned;
  }

  /** How far signatures go. */
  long size() {
    return marks.isEmpty() ? 0 : marks.getLast().size();
  }

  /** How far those go that whoever keeps the log has. */
  long inside() {
    return inside;
  }

  /** How many of them cover no more than so many events. */
  int upTo(long events) {
    int count = marks.size();
    while (count > 0 && marks.get(count - 1).size() > events) {
      count--;
    }
    return count;
  }

  /** The largest one, of no more than so many events, that a given witness saw too. */
  Optional<Cosigned> cosigned(long events) {
    return cosigned.stream()
        .filter(one -> one.size() <= events)
        .max(Comparator.comparingLong(Cosigned::size));
  }

  private Optional<Mark> add(SignedNote note) {
    var mark = mark(note);
    if (mark.isEmpty()) {
      claimed |= note.signatures().stream().anyMatch(signature -> signature.claims(key));
      unsigned = unsigned.or(() -> Optional.of(new Finding(size(), Damage.UNSIGNED)));
    } else {
      marks.add(mark.get());
      witnesses.forEach(witness -> addCosigned(witness, note, mark.get().size()));
    }
    return mark;
  }

  private Optional<Mark> mark(SignedNote note) {
    try {
      return note.by(key)
          .map(_ -> Checkpoint.parse(note.text()))
          .filter(checkpoint -> checkpoint.origin().equals(key.name()))
          .map(checkpoint -> new Mark(checkpoint.size(), checkpoint.root()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void addCosigned(NoteKey witness, SignedNote note, long size) {
    try {
      note.by(witness)
          .ifPresent(
              signature -> cosigned.add(new Cosigned(size, witness.name(), signature.time())));
    } catch (IllegalArgumentException e) {
      return; // what claims to be the witness's and is not says nothing
    }
  }

  private Optional<Finding> fork() {
    for (int i = 1; i < marks.size(); i++) {
      if (marks.get(i).size() == marks.get(i - 1).size()) {
        return Optional.of(new Finding(i < 2 ? 0 : marks.get(i - 2).size(), Damage.FORKED));
      }
    }
    return Optional.empty();
  }
}
