package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.LIMIT;
import static nl.beslisspoor.query.api.Parameter.PART;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.timeline.KnownThen;
import nl.beslisspoor.query.timeline.KnownThen.Part;
import nl.beslisspoor.query.timeline.People;
import nl.beslisspoor.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was known when a decision was taken, and what came in later (question 3). */
@RestController
@RequestMapping("/api/v1/besluiten/{besluitId}")
@Tag(name = "Besluiten")
class KnownApi {

  /** A part of the file, with the decision it is seen from. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "BekendBijBesluit")
  record Known(
      @JsonProperty("besluit") KnownThen.Moment moment,
      @JsonProperty("deel") Part part,
      @JsonProperty("resultaten") List<TimelineEntry> rows,
      @JsonProperty("volgende") @Nullable String next) {}

  private final KnownThen knownThen;
  private final People people;
  private final Shown shown;

  KnownApi(KnownThen knownThen, People people, Shown shown) {
    this.knownThen = knownThen;
    this.people = people;
    this.shown = shown;
  }

  @GetMapping("/bekend")
  @Takes({PART, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkWatBekendWas",
      summary = "Wat was toen bekend, en wat kwam later?",
      description =
          "IN_FILE (zonder deel): wat in het dossier stond. SEEN: wat een beslisser had geopend."
              + " NOT_SEEN: wat niemand van hen had geopend. HAPPENED_LATER: wel eerder vastgelegd,"
              + " maar later gebeurd. CAME_LATER: later vastgelegd. HAPPENED_BEFORE_CAME_LATER:"
              + " eerder gebeurd, later vastgelegd. Wat samen met het besluit is vastgelegd, hoort bij"
              + " het besluit en staat in geen deel.")
  Known known(Asked asked, @PathVariable("besluitId") UUID id) {
    var moment = knownThen.of(id).orElseThrow(() -> Faults.unknown("Dit besluit"));
    var part = asked.term(PART, Part.class).orElse(Part.IN_FILE);
    var page = knownThen.entries(moment, part, asked.slice());
    var names =
        people.names(
            moment.file(),
            People.in(page.rows().stream().map(TimelineEntry::sentence).toList()),
            Optional.empty());
    var listing =
        shown.ofFile(asked, moment.file(), "bekend", page.map(entry -> entry.named(names)));
    return new Known(moment, part, listing.rows(), listing.next());
  }
}
