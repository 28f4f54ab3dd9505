package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opening;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who directs a file in which something stands open on a day, as known now. */
@Component
public class Directors {
  private static final UUID FIRST = new UUID(0, 0);

  private static final String DIRECTED =
      """
      from due_role role join due_matter m on m.case_id = role.case_id
      where role.kind = 'CASE_DIRECTOR' and role.known_until is null and m.known_until is null
        and role.valid_from <= :day and (role.valid_until is null or role.valid_until > :day)
        and m.shown_from <= :day and (m.settled is null or m.settled > :day)
      """;

  /** With a file in which something is open by no age, if there is one. */
  private static final String PART =
      """
      select role.holder, (array_agg(m.case_id order by role.log_index)
        filter (where m.personal_days is null))[1] as case_id
      %s
        and role.holder > :after
      group by role.holder order by role.holder limit :limit
      """
          .formatted(DIRECTED);

  /** What may be open by age in the files of one of them. */
  private static final String BY_AGE =
      """
      select role.log_index, m.*
      %s
        and role.holder = :holder and m.personal_days is not null
        and (role.log_index, m.place) > (:index, :place)
      order by role.log_index, m.place limit :atOnce
      """
          .formatted(DIRECTED);

  private final JdbcClient jdbc;
  private final Opening opening;

  public Directors(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /** Somebody who directs a file in which something stands open, with one such file. */
  public record Director(UUID file, UUID person) {}

  private record Candidate(UUID person, @Nullable UUID file) {}

  private record ByAge(long index, long place, StoredDays days) {}

  /**
   * A part of them, by their numbers.
   *
   * @param after the last of the part before; empty for the first part
   * @param limit most of them; when there are fewer it was the last part
   */
  public List<Director> of(LocalDate day, Optional<UUID> after, int limit) {
    var directors = new ArrayList<Director>();
    var part = part(day, after.orElse(FIRST), limit);
    while (!part.isEmpty() && directors.size() < limit) {
      for (var one : part) {
        if (directors.size() < limit) {
          file(day, one).map(file -> new Director(file, one.person())).ifPresent(directors::add);
        }
      }
      part = part(day, part.getLast().person(), limit);
    }
    return directors;
  }

  private List<Candidate> part(LocalDate day, UUID after, int limit) {
    return jdbc.sql(PART)
        .param("day", day)
        .param("after", after)
        .param("limit", limit)
        .query(Fields.as(row -> new Candidate(row.id("holder"), row.id("case_id"))))
        .list();
  }

  private Optional<UUID> file(LocalDate day, Candidate one) {
    if (one.file() != null) {
      return Optional.of(one.file());
    }
    var part = byAge(day, one, -1, -1);
    while (!part.isEmpty()) {
      var days = part.stream().map(ByAge::days).toList();
      StoredDays.prepare(days, opening);
      var open =
          days.stream()
              .filter(stored -> stored.opened(opening).filter(on -> on.openOn(day)).isPresent())
              .findFirst();
      if (open.isPresent()) {
        return open.map(StoredDays::file);
      }
      part = byAge(day, one, part.getLast().index(), part.getLast().place());
    }
    return Optional.empty();
  }

  private List<ByAge> byAge(LocalDate day, Candidate one, long index, long place) {
    return jdbc.sql(BY_AGE)
        .param("day", day)
        .param("holder", one.person())
        .param("index", index)
        .param("place", place)
        .param("atOnce", OpenMatters.AT_ONCE)
        .query(
            Fields.as(row ->
                new ByAge(row.number("log_index"), row.number("place"), StoredDays.read(row))))
        .list();
  }
}
