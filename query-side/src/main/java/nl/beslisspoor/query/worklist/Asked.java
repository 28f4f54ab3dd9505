package nl.beslisspoor.query.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.support.Due;
import nl.beslisspoor.query.support.MatterKind;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;

/**
 * What a work list is narrowed to; answer only what has no {@link #faults}.
 *
 * @param soort name of a {@link MatterKind}
 * @param teLaat not empty: only what is past its date
 * @param dag as it will be, or was, on that day
 * @param eigenaar a case director
 * @param na where the list goes on
 */
public record Asked(String soort, String teLaat, String dag, String eigenaar, String na) {

  public Asked {
    soort = given(soort);
    teLaat = given(teLaat);
    dag = given(dag);
    eigenaar = given(eigenaar);
    na = given(na);
  }

  /** Per field what to do about what cannot be read. */
  Map<String, Text> faults() {
    var faults = new TreeMap<String, Text>();
    if (!dag.isEmpty() && Days.read(dag).isEmpty()) {
      faults.put("dag", Text.of("worklist.faults.day"));
    }
    if (!soort.isEmpty() && kind().isEmpty()) {
      faults.put("soort", Text.of("worklist.faults.list"));
    }
    if (!eigenaar.isEmpty() && owner().isEmpty()) {
      faults.put("eigenaar", Text.of("worklist.faults.list"));
    }
    if (!na.isEmpty() && Place.read(na).isEmpty()) {
      faults.put("soort", Text.of("worklist.faults.after"));
    }
    return faults;
  }

  /** Whether the list was narrowed to less than all that is open today. */
  public boolean narrowed() {
    return !(soort + teLaat + dag + eigenaar).isEmpty();
  }

  LocalDate day() {
    return Days.read(dag).orElse(Dates.today());
  }

  Due.Which which(Optional<UUID> owner) {
    return new Due.Which(kind(), owner, !teLaat.isEmpty());
  }

  Slice slice() {
    return new Slice(Place.read(na), Slice.USUAL);
  }

  Optional<UUID> owner() {
    try {
      return eigenaar.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(eigenaar));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private Optional<MatterKind> kind() {
    return Arrays.stream(MatterKind.values()).filter(kind -> kind.name().equals(soort)).findFirst();
  }

  private static String given(String value) {
    return value == null ? "" : value.strip();
  }
}
