package nl.beslisspoor.query.resources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which time, money or backing was asked for, and who granted or refused it (question 28). */
@Component
public class AskBook {

  /** Which asks. */
  public record Which(Optional<ResourceKind> kind, Optional<AskState> state) {

    public static Which all() {
      return new Which(Optional.empty(), Optional.empty());
    }
  }

  private static final String STATE =
      """
      case when answer.ask_id is null then 'OPEN' when not answer.granted then 'REFUSED'
           when answer.amount < a.amount then 'PARTLY' else 'GRANTED' end\
      """;

  private static final String ASKS =
      """
      select a.*, file.organisation, answer.amount as granted_amount, answer.deciders,
        answer.decided_at, answer.decision_id, answer.narrative_reasons,
        answer.log_index as answer_index, answer.sequence as answer_sequence,
        payment.paid, payment.indexes as payment_indexes, payment.sequences as payment_sequences,
        %1$s as state
      from resource_ask a
      left join resource_file file on file.case_id = a.case_id
      left join lateral (
        select * from resource_answer one
        where one.ask_id = a.ask_id and one.decided_at <= :then
          and (cast(:known as timestamptz) is null or one.recorded_at <= :known)) answer on true
      left join lateral (
        select coalesce(sum(cents), 0)::bigint as paid,
          array_agg(log_index order by log_index) as indexes,
          array_agg(sequence order by log_index) as sequences
        from resource_payment one
        where one.ask_id = a.ask_id and one.paid_at <= :then
          and (cast(:known as timestamptz) is null or one.recorded_at <= :known)) payment on true
      where a.asked_at <= :then
        and (cast(:known as timestamptz) is null or a.recorded_at <= :known)
        and (cast(:ask as uuid) is null or a.ask_id = :ask)
        and (cast(:file as uuid) is null or a.case_id = :file)
        and (cast(:person as uuid) is null or :person = any(a.askers))
        and (cast(:resource as text) is null or a.kind = :resource)
        and (cast(:state as text) is null or %1$s = :state)
        and (cast(:decidedFrom as timestamptz) is null or a.asked_at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or a.asked_at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or a.recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or a.recorded_at < :recordedUntil)
        and (a.asked_at, a.log_index) < (:afterMoment, :afterNumber)
      order by a.asked_at desc, a.log_index desc limit :limit
      """
          .formatted(STATE);

  private final JdbcClient jdbc;
  private final Opening opening;

  public AskBook(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /**
   * Asks across files, the latest first. Person is who asked; decided and recorded are about the
   * ask, also of what was answered later.
   *
   * @param day what was asked, answered and paid by the end of it
   * @param known as the system knew it at that moment; empty for what is known now
   */
  public Page<Ask> asked(
      LocalDate day, Optional<Instant> known, Narrowing narrowing, Which which, Slice slice) {
    var parameters = parameters(day, known, narrowing, slice);
    parameters.put("resource", which.kind().map(Enum::name).orElse(null));
    parameters.put("state", which.state().map(Enum::name).orElse(null));
    return found(parameters, slice);
  }

  /** One ask in a file, with what became of it by now. */
  public Optional<Ask> find(UUID file, UUID ask) {
    var slice = Slice.first(1);
    var here = Narrowing.none().toFile(file);
    var parameters = parameters(Days.of(Instant.now()), Optional.empty(), here, slice);
    parameters.put("ask", ask);
    return found(parameters, slice).rows().stream().findFirst();
  }

  private static Map<String, @Nullable Object> parameters(
      LocalDate day, Optional<Instant> known, Narrowing narrowing, Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.last()));
    parameters.put("then", SqlTime.of(Days.end(day)));
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    return parameters;
  }

  private Page<Ask> found(Map<String, @Nullable Object> parameters, Slice slice) {
    var asks = opening.list(Narrowed.ask(jdbc, ASKS, parameters), row -> Ask.read(row, opening));
    return Page.of(asks, slice, Ask::place);
  }
}
