package nl.beslisspoor.query.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.timeline.Files;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the look at every file in an answer, before the answer goes out. */
@Component
class Shown {

  private static final long NOTHING = -1;

  private final Looks looks;
  private final Files files;
  private final TransactionTemplate transaction;

  Shown(Looks looks, Files files, TransactionTemplate transaction) {
    this.looks = looks;
    this.files = files;
    this.transaction = transaction;
  }

  /**
   * A page about one file.
   *
   * @param sequence of the event that a row shows
   * @throws Faults when there is no such file
   */
  <T> Listing<T> ofFile(
      Asked asked, UUID file, String part, Page<T> page, ToLongFunction<T> sequence) {
    if (files.find(file).isEmpty()) {
      throw Faults.unknown("Dit dossier");
    }
    var position = page.rows().stream().mapToLong(sequence).max().orElse(NOTHING);
    looks.shown(asked.who(), file.toString(), part, position);
    return Listing.of(page);
  }

  /** One thing in a file that is known to be there; -1 when no event of it is shown. */
  void one(Asked asked, UUID file, String part, long sequence) {
    looks.shown(asked.who(), file.toString(), part, sequence);
  }

  /**
   * A page about many files. Its rows are no course of a file, so they say nothing about how far
   * somebody knows it, unless the question was about one file.
   */
  <T> Listing<T> ofFiles(
      Asked asked, String part, Page<T> page, Function<T, UUID> file, ToLongFunction<T> sequence) {
    var oneFile = asked.id(Parameter.FILE).isPresent();
    var positions = new LinkedHashMap<UUID, Long>();
    for (var row : page.rows()) {
      var position = oneFile ? sequence.applyAsLong(row) : NOTHING;
      positions.merge(file.apply(row), position, Math::max);
    }
    keep(asked, part, positions);
    return Listing.of(page);
  }

  private void keep(Asked asked, String part, Map<UUID, Long> positions) {
    transaction.executeWithoutResult(status ->
        positions.forEach(
            (file, position) -> looks.shown(asked.who(), file.toString(), part, position)));
  }
}
