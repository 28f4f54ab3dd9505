package nl.beslisspoor.query.file;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.timeline.Chronology;
import nl.beslisspoor.query.timeline.Chronology.Order;
import nl.beslisspoor.query.timeline.People;
import nl.beslisspoor.query.timeline.TimelineEntry;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One file: what holds in it, and its timeline on both time axes. */
@Controller
class FilePage {
  private static final String NO_DAY = "file.faults.day";
  private static final String PART = "dossier";

  /** Before the first event of a file. */
  private static final long START = -1;

  private final FileViews views;
  private final Chronology chronology;
  private final Names names;
  private final Catching catching;
  private final Looks looks;

  FilePage(FileViews views, Chronology chronology, Names names, Catching catching, Looks looks) {
    this.views = views;
    this.chronology = chronology;
    this.names = names;
    this.catching = catching;
    this.looks = looks;
  }

  /**
   * What is asked of the page.
   *
   * @param bekend as known on a day or at a moment
   * @param was as it was on a day
   * @param soort name of a kind of decision
   * @param volgorde {@code gebeurd} to order by the axis of the world
   * @param na where the timeline goes on
   * @param tot sequence that was just recorded
   */
  public record Asked(
      String bekend, String was, String soort, String volgorde, String na, Long tot) {

    public Asked {
      bekend = bekend == null ? "" : bekend.strip();
      was = was == null ? "" : was.strip();
      soort = soort == null ? "" : soort;
      volgorde = volgorde == null ? "" : volgorde;
    }

    Cut cut() {
      return Cut.of(bekend, was);
    }

    Order order() {
      return volgorde.equals("gebeurd") ? Order.HAPPENED : Order.RECORDED;
    }

    Optional<Place> after() {
      return Optional.ofNullable(na).flatMap(Place::read);
    }

    /** Per field the key of what to do about what cannot be read. */
    Map<String, String> faults() {
      var faults = new TreeMap<String, String>();
      if (!bekend.isEmpty() && cut().known().isEmpty()) {
        faults.put("bekend", NO_DAY);
      }
      if (!was.isEmpty() && cut().was().isEmpty()) {
        faults.put("was", NO_DAY);
      }
      if (!soort.isEmpty() && kinds().noneMatch(kind -> kind.name().equals(soort))) {
        faults.put("soort", "file.faults.list");
      }
      if (na != null && after().isEmpty()) {
        faults.put("na", "file.faults.after");
      }
      return faults;
    }

    private static Stream<DecisionKind> kinds() {
      return Stream.of(DecisionKind.values());
    }

    Narrowing narrowing(UUID file) {
      var here = cut().narrow(Narrowing.none().toFile(file));
      return kinds()
          .filter(kind -> kind.name().equals(soort))
          .findFirst()
          .map(here::toKind)
          .orElse(here);
    }
  }

  @GetMapping("/dossiers/{file}")
  String page(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @ModelAttribute("asked") Asked asked,
      Model model,
      HttpServletResponse response) {
    var faults = asked.faults();
    model.addAttribute("faults", faults);
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    boolean behind = asked.tot() != null && !catching.upTo(file, asked.tot());
    var view = views.of(file, asked.cut());
    if (view.isEmpty() && !behind) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("behind", behind);
    if (view.filter(one -> asked.cut().before(one.file().openedAt())).isPresent()) {
      looks.shown(who, file.toString(), PART, Optional.empty());
      model.addAttribute("file", file);
      return "file/not-yet";
    }
    return view.isEmpty() ? "file/behind" : show(who, view.get(), asked, model);
  }

  private String show(SignedIn who, FileView view, Asked asked, Model model) {
    var id = view.file().file();
    var entries = entries(asked, id);
    keepLook(who, asked, id, entries);
    var people = Stream.concat(view.named(), named(entries)).toList();
    var all = names.of(id, people, asked.cut().known());
    model.addAttribute("view", view);
    model.addAttribute("names", all);
    model.addAttribute(
        "entries", entries.rows().stream().map(entry -> entry.named(all::of)).toList());
    model.addAttribute("next", entries.next().map(Place::cursor).orElse(null));
    model.addAttribute("cut", asked.cut());
    model.addAttribute("kinds", Words.choices(DecisionKind.class));
    Participation.show(who, view, asked.cut(), model);
    return view.imported() ? "file/imported-file" : "file/file";
  }

  /** None when part of what is asked cannot be read: nothing else may pass for it. */
  private Page<TimelineEntry> entries(Asked asked, UUID file) {
    return asked.faults().isEmpty()
        ? chronology.entries(
            asked.narrowing(file), asked.order(), new Slice(asked.after(), Slice.MOST))
        : new Page<>(List.of(), Optional.empty());
  }

  private void keepLook(SignedIn who, Asked asked, UUID file, Page<TimelineEntry> shown) {
    if (Chronology.whole(asked.narrowing(file), asked.order())) {
      var after = asked.after().map(Place::number).orElse(START);
      looks.read(who, file.toString(), PART, after, last(shown));
    } else {
      looks.shown(who, file.toString(), PART, Optional.empty());
    }
  }

  private static Stream<UUID> named(Page<TimelineEntry> entries) {
    var sentences = entries.rows().stream().map(TimelineEntry::sentence).toList();
    return Stream.concat(
        People.in(sentences).stream(),
        entries.rows().stream()
            .flatMap(one ->
                Stream.of(Optional.ofNullable(one.actor()), Optional.of(one.recordedBy()))
                    .flatMap(Optional::stream)));
  }

  private static long last(Page<TimelineEntry> entries) {
    return entries.rows().stream().mapToLong(TimelineEntry::sequence).max().orElse(START);
  }
}
