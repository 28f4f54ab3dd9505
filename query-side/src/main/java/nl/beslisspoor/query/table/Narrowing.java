package nl.beslisspoor.query.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import org.jspecify.annotations.Nullable;

/**
 * What a question is narrowed to; each part that is left out narrows nothing.
 *
 * @param file one case file, otherwise all
 * @param person whom it concerns; each question says in which part
 * @param role the role of a decider at that moment; for roles the role itself
 * @param decided when in the world
 * @param recorded when by the system
 */
public record Narrowing(
    Optional<UUID> file,
    Optional<UUID> person,
    Optional<RoleKind> role,
    Optional<DecisionKind> kind,
    Span decided,
    Span recorded) {

  public static Narrowing none() {
    return new Narrowing(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Span.always(),
        Span.always());
  }

  public Narrowing toFile(UUID one) {
    return new Narrowing(Optional.of(one), person, role, kind, decided, recorded);
  }

  public Narrowing toPerson(UUID one) {
    return new Narrowing(file, Optional.of(one), role, kind, decided, recorded);
  }

  public Narrowing toRole(RoleKind one) {
    return new Narrowing(file, person, Optional.of(one), kind, decided, recorded);
  }

  public Narrowing toKind(DecisionKind one) {
    return new Narrowing(file, person, role, Optional.of(one), decided, recorded);
  }

  public Narrowing decided(Span span) {
    return new Narrowing(file, person, role, kind, span, recorded);
  }

  public Narrowing recorded(Span span) {
    return new Narrowing(file, person, role, kind, decided, span);
  }

  /**
   * The parameters {@code file, person, role, kind, decidedFrom, decidedUntil, recordedFrom,
   * recordedUntil}, null where nothing is narrowed, {@code decider}, null when neither person nor
   * role is, and {@code limit}, {@code afterMoment}, {@code afterNumber} of the slice, read from
   * the given place when it is the first.
   */
  public Map<String, @Nullable Object> parameters(Slice slice, Place start) {
    var all = new HashMap<String, @Nullable Object>();
    all.put("file", file.orElse(null));
    all.put("person", person.orElse(null));
    all.put("role", role.map(Enum::name).orElse(null));
    all.put("decider", person.map(UUID::toString).or(() -> role.map(Enum::name)).orElse(null));
    all.put("kind", kind.map(Enum::name).orElse(null));
    all.put("decidedFrom", decided.from().map(SqlTime::of).orElse(null));
    all.put("decidedUntil", decided.until().map(SqlTime::of).orElse(null));
    all.put("recordedFrom", recorded.from().map(SqlTime::of).orElse(null));
    all.put("recordedUntil", recorded.until().map(SqlTime::of).orElse(null));
    all.put("limit", slice.oneMore());
    all.put("afterMoment", SqlTime.of(slice.after().orElse(start).moment()));
    all.put("afterNumber", slice.after().orElse(start).number());
    return all;
  }
}
