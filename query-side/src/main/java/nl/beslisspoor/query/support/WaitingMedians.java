package nl.beslisspoor.query.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The middle of the time from the first question to a position, per form (question 18). */
@Component
public class WaitingMedians {

  /** Figures about fewer than this are shown to nobody (domain, section 11). */
  private static final int FEWEST = 10;

  /**
   * The middle of the days until the position, of all positioned figures of one form.
   *
   * @param figures how many; never fewer than ten
   */
  @Schema(name = "MiddelsteDoorlooptijd")
  public record Median(
      @JsonProperty("vorm") Word form,
      @JsonProperty("dagen") double days,
      @JsonProperty("aantal") long figures) {}

  private static final String MEDIANS =
      """
      select form, max(form_version) as form_version, count(*) as figures,
             percentile_cont(0.5) within group (order by days) as days
      from (%s) waited where positioned_at is not null
      group by form having count(*) >= :fewest order by form
      """
          .formatted(Waiting.WAITED);

  private final JdbcClient jdbc;

  public WaitingMedians(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Per form with at least ten positioned figures; narrowed as {@link Waiting#waited}. */
  public List<Median> of(
      LocalDate day, Optional<Instant> known, Narrowing narrowing, Waiting.Which which) {
    var parameters = Waiting.parameters(day, known, narrowing, which, Slice.first());
    parameters.put("fewest", FEWEST);
    return Narrowed.ask(jdbc, MEDIANS, parameters).query(Fields.as(WaitingMedians::read)).list();
  }

  private static Median read(Fields row) {
    return new Median(Figures.form(row), row.real("days"), row.number("figures"));
  }
}
