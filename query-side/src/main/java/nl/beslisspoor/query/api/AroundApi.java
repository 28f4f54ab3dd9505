package nl.beslisspoor.query.api;

import static nl.beslisspoor.query.api.Parameter.CURSOR;
import static nl.beslisspoor.query.api.Parameter.DAY;
import static nl.beslisspoor.query.api.Parameter.KNOWN;
import static nl.beslisspoor.query.api.Parameter.LIMIT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.query.particulars.FileContents;
import nl.beslisspoor.query.particulars.Restriction;
import nl.beslisspoor.query.particulars.Statement;
import nl.beslisspoor.query.particulars.Told;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.timeline.Files;
import nl.beslisspoor.query.timeline.OfAge;
import nl.beslisspoor.query.timeline.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stands in a file around its figures: evaluations, network, statements, restrictions. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossierId}")
class AroundApi {

  private static final String BOTH_AXES =
      "Met peildatum zoals het was op die dag, met bekendOp zoals het bekend was.";

  private final FileContents contents;
  private final Files files;
  private final People people;
  private final RoleBook roles;
  private final Shown shown;

  AroundApi(FileContents contents, Files files, People people, RoleBook roles, Shown shown) {
    this.contents = contents;
    this.files = files;
    this.people = people;
    this.roles = roles;
    this.shown = shown;
  }

  @GetMapping("/evaluaties")
  @Tag(name = "Evaluaties")
  @Takes({DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkEvaluaties",
      summary = "Bekijk wat de evaluaties in een dossier opleverden",
      description = BOTH_AXES)
  Listing<FileParts.Evaluation> evaluations(Asked asked, @PathVariable("dossierId") UUID id) {
    var all =
        told(asked, id).stream()
            .flatMap(told ->
                told.event() instanceof EvaluationConcluded e
                    ? Stream.of(FileParts.Evaluation.of(told, e))
                    : Stream.empty());
    return listed(asked, id, "evaluaties", all);
  }

  @GetMapping("/netwerk")
  @Tag(name = "Netwerk")
  @Takes({DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkNetwerk",
      summary = "Bekijk wie welke plek heeft in het netwerk",
      description = "De laatste plek van iedereen. " + BOTH_AXES)
  Listing<FileParts.NetworkPlace> network(Asked asked, @PathVariable("dossierId") UUID id) {
    var last = new LinkedHashMap<PersonId, FileParts.NetworkPlace>();
    for (var told : told(asked, id)) {
      if (told.event() instanceof NetworkPersonPlaced e) {
        last.put(e.person(), FileParts.NetworkPlace.of(told, e));
      }
    }
    return listed(asked, id, "netwerk", last.values().stream());
  }

  @GetMapping("/netwerkvragen")
  @Tag(name = "Netwerk")
  @Takes({DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkNetwerkvragen",
      summary = "Bekijk hoe is gevraagd wie belangrijk is",
      description = BOTH_AXES)
  Listing<FileParts.WhoQuestion> questions(Asked asked, @PathVariable("dossierId") UUID id) {
    var all =
        told(asked, id).stream()
            .flatMap(told ->
                told.event() instanceof WhoQuestionAsked e
                    ? Stream.of(FileParts.WhoQuestion.of(told, e))
                    : Stream.empty());
    return listed(asked, id, "netwerkvragen", all);
  }

  @GetMapping("/toestemmingsverklaringen")
  @Tag(name = "Toestemmingen")
  @Takes({DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkVerklaringen",
      summary = "Bekijk de toestemmingsverklaringen en wie er tekende",
      description = BOTH_AXES)
  Listing<AgreedParts.SignedStatement> statements(Asked asked, @PathVariable("dossierId") UUID id) {
    var told = told(asked, id);
    var day =
        asked
            .day()
            .or(() -> asked.moment(KNOWN).map(Days::of))
            .orElseGet(() -> Days.of(Instant.now()));
    var lapsed = lapsed(asked, id, day);
    var all =
        Statement.of(told).stream()
            .map(one ->
                AgreedParts.SignedStatement.of(
                    one, origin(told, one.drawnUp()), one.unsigned(day, lapsed)));
    return listed(asked, id, "toestemmingsverklaringen", all);
  }

  @GetMapping("/beperkingen")
  @Tag(name = "Verblijf")
  @Takes({DAY, KNOWN, LIMIT, CURSOR})
  @Operation(
      operationId = "bekijkBeperkingen",
      summary = "Bekijk wat uit het gewone leven is beperkt",
      description = BOTH_AXES)
  Listing<AgreedParts.Taken> restrictions(Asked asked, @PathVariable("dossierId") UUID id) {
    var told = told(asked, id);
    var all =
        Restriction.of(told).stream()
            .map(one -> AgreedParts.Taken.of(one, origin(told, one.decided())));
    return listed(asked, id, "beperkingen", all);
  }

  private List<Told> told(Asked asked, UUID file) {
    return contents.of(file, asked.day().map(Days::end), asked.moment(KNOWN));
  }

  private List<UUID> lapsed(Asked asked, UUID file, LocalDate day) {
    var known = asked.moment(KNOWN);
    return files
        .find(file)
        .map(found ->
            OfAge.lapsed(
                people.of(file, known), roles.guardians(file, day, known), found.youth(), day))
        .orElse(List.of());
  }

  private static Told origin(List<Told> told, CaseEvent event) {
    return told.stream().filter(one -> one.event().equals(event)).findFirst().orElseThrow();
  }

  private <T extends FileParts.Part> Listing<T> listed(
      Asked asked, UUID file, String part, Stream<T> all) {
    var slice = asked.slice();
    long after = slice.after().map(Place::number).orElse(-1L);
    var found =
        all.sorted(Comparator.comparing(FileParts.Part::sequence))
            .filter(one -> one.sequence() > after)
            .limit(slice.oneMore())
            .toList();
    return shown.ofFile(asked, file, part, Page.of(found, slice, FileParts.Part::place));
  }
}
