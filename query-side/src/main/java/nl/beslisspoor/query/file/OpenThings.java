package nl.beslisspoor.query.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.support.Due.Open;
import nl.beslisspoor.query.support.MatterKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands open in one file, as it is told: an evaluation that was missed and planned anew is
 * one thing to do, late since the day that was missed.
 *
 * @param all by date, the oldest first
 */
public record OpenThings(List<Open> all) {

  /** Each thing once. */
  public List<Open> told() {
    return all.stream()
        .filter(one -> !evaluates(one) || one.equals(evaluations(one.about()).getFirst()))
        .toList();
  }

  /** How many of those are past their date. */
  long late() {
    return told().stream().filter(one -> one.overdueSince() != null).count();
  }

  /** The day that was planned instead of the one that was missed; null for none. */
  public @Nullable LocalDate movedTo(Open told) {
    return Optional.of(told).filter(OpenThings::evaluates).stream()
        .flatMap(one -> evaluations(one.about()).stream().skip(1))
        .map(Open::due)
        .reduce((_, next) -> next)
        .orElse(null);
  }

  /** The evaluation of a figure that comes; the missed one when no other is planned. */
  Optional<Open> evaluation(UUID support) {
    return evaluations(support).stream().reduce((_, next) -> next);
  }

  private List<Open> evaluations(UUID support) {
    return all.stream().filter(one -> evaluates(one) && one.about().equals(support)).toList();
  }

  private static boolean evaluates(Open one) {
    return one.kind().code().equals(MatterKind.EVALUATION.name());
  }
}
