package nl.beslisspoor.query.resources;

import java.util.Map;
import java.util.function.Function;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contact with the network without the youth, and what it took per file and organisation. */
@Component
public class ContactBook {

  private static final String CONTACTS =
      """
      select * from resource_contact
      where (cast(:file as uuid) is null or case_id = :file)
        and (cast(:person as uuid) is null or held_by = :person)
        and (cast(:decidedFrom as timestamptz) is null or held_at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or held_at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or recorded_at < :recordedUntil)
        and (held_at, log_index) < (:afterMoment, :afterNumber)
      order by held_at desc, log_index desc limit :limit
      """;

  /** Backing is given, not counted; what a decision grants counts on its day. */
  private static final String SPENT =
      """
      select %1$s, count(distinct one.case_id) as files, min(began.log_index) as first_index,
        max(one.recorded_at) as recorded_at, sum(one.contacts)::bigint as contacts, sum(one.minutes)::bigint as minutes,
        sum(one.granted_minutes)::bigint as granted_minutes,
        sum(one.granted_cents)::bigint as granted_cents, sum(one.paid_cents)::bigint as paid_cents
      from (
        select case_id, held_at as at, recorded_at, 1 as contacts, minutes,
          0 as granted_minutes, 0 as granted_cents, 0 as paid_cents from resource_contact
        union all
        select answer.case_id, answer.decided_at, answer.recorded_at, 0, 0,
          case when ask.kind = 'TIME' then answer.amount else 0 end,
          case when ask.kind = 'TIME' then 0 else answer.amount end, 0
        from resource_answer answer join resource_ask ask on ask.ask_id = answer.ask_id
        where answer.amount is not null
        union all
        select case_id, paid_at, recorded_at, 0, 0, 0, 0, cents from resource_payment) one
      join resource_file began on began.case_id = one.case_id
      where (cast(:file as uuid) is null or one.case_id = :file)
        and (cast(:decidedFrom as timestamptz) is null or one.at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or one.at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or one.recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or one.recorded_at < :recordedUntil)
      group by %1$s having min(began.log_index) > :afterNumber
      order by min(began.log_index) limit :limit
      """;

  private static final String PER_FILE = SPENT.formatted("one.case_id, began.organisation");
  private static final String PER_ORGANISATION = SPENT.formatted("began.organisation");

  private final JdbcClient jdbc;
  private final Opening opening;

  public ContactBook(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /**
   * Contacts across files, the latest first. Person is who had the contact; decided is the day of
   * it.
   */
  public Page<Contact> contacts(Narrowing narrowing, Slice slice) {
    var found =
        opening.list(
            Narrowed.ask(jdbc, CONTACTS, narrowing.parameters(slice, Place.last())),
            row -> Contact.read(row, opening));
    return Page.of(found, slice, Contact::place);
  }

  /**
   * What it took per file, the file that was opened first at the top. Of the narrowing count the
   * file and both axes: the day of a contact, decision or payment, and when that was recorded.
   */
  public Page<Spent> perFile(Narrowing narrowing, Slice slice) {
    return spent(PER_FILE, narrowing, slice, Spent::ofFile);
  }

  /** As {@link #perFile}, of all files of an organisation together. */
  public Page<Spent> perOrganisation(Narrowing narrowing, Slice slice) {
    return spent(PER_ORGANISATION, narrowing, slice, Spent::ofOrganisation);
  }

  private Page<Spent> spent(
      String sql, Narrowing narrowing, Slice slice, Function<Fields, Spent> read) {
    Map<String, @Nullable Object> parameters = narrowing.parameters(slice, Place.first());
    var found = Narrowed.ask(jdbc, sql, parameters).query(Fields.as(read)).list();
    return Page.of(found, slice, Spent::place);
  }
}
