package nl.beslisspoor.query.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.access.NavigationItem;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.support.Due;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.timeline.Files;
import nl.beslisspoor.query.timeline.Files.CaseFile;
import nl.beslisspoor.query.timeline.Files.Origin;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of files: those kept here, and apart from them the imported ones. */
@Controller
class FilesPage {
  private static final int PAGE = 25;

  private final Files files;
  private final RoleBook roles;
  private final Due due;
  private final Names names;
  private final Looks looks;

  FilesPage(Files files, RoleBook roles, Due due, Names names, Looks looks) {
    this.files = files;
    this.roles = roles;
    this.due = due;
    this.names = names;
    this.looks = looks;
  }

  /**
   * A file as the list shows it.
   *
   * @param director null when nobody is
   * @param open how many things stand open
   * @param overdue how many of those are past their date
   */
  public record Line(CaseFile file, String youth, String director, int open, long overdue) {}

  @Bean
  static NavigationItem filesInTheMenu() {
    return new NavigationItem(
        Text.of("file.list.title"),
        "/dossiers",
        10,
        EnumSet.of(Role.PROFESSIONAL, Role.SUPERVISOR, Role.AUDITOR));
  }

  @GetMapping("/dossiers")
  String list(
      @AuthenticationPrincipal SignedIn who, @RequestParam Optional<String> na, Model model) {
    var page = own(place(na), PAGE);
    model.addAttribute("next", page.next().map(Place::cursor).orElse(null));
    model.addAttribute("later", na.isPresent());
    return show(who, page.rows(), "", model);
  }

  /** The name is sent in the body: nothing personal stands in an address. */
  @PostMapping("/dossiers")
  String search(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String naam,
      @RequestParam Optional<String> na,
      Model model) {
    var page = files.named(naam.strip(), new Slice(place(na), PAGE));
    model.addAttribute("next", page.next().map(Place::cursor).orElse(null));
    model.addAttribute("later", na.isPresent());
    return show(who, page.rows(), naam.strip(), model);
  }

  @GetMapping("/dossiers/overgenomen")
  String imported(
      @AuthenticationPrincipal SignedIn who, @RequestParam Optional<String> na, Model model) {
    var page =
        files.list(
            Narrowing.none(),
            new Origin(Optional.of(true), Optional.empty(), Optional.empty()),
            new Slice(place(na), Slice.USUAL));
    keepLooks(who, page.rows());
    model.addAttribute("files", page.rows());
    model.addAttribute("later", na.isPresent());
    model.addAttribute("next", page.next().map(Place::cursor).orElse(null));
    return "file/imported";
  }

  private String show(SignedIn who, List<CaseFile> found, String sought, Model model) {
    keepLooks(who, found);
    model.addAttribute("files", lines(found));
    model.addAttribute("sought", sought);
    model.addAttribute("mayRecord", Recorder.is(who));
    return "file/list";
  }

  private void keepLooks(SignedIn who, List<CaseFile> shown) {
    shown.forEach(file -> looks.shown(who, file.file().toString(), "lijst", Optional.empty()));
  }

  private Page<CaseFile> own(Optional<Place> after, int limit) {
    return files.list(
        Narrowing.none(),
        new Origin(Optional.of(false), Optional.empty(), Optional.empty()),
        new Slice(after, limit));
  }

  /** The place to go on from; one that was never given is refused (400). */
  private static Optional<Place> place(Optional<String> cursor) {
    return cursor.map(given ->
        Place.read(given).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)));
  }

  private List<Line> lines(List<CaseFile> found) {
    return found.stream().map(this::line).toList();
  }

  private Line line(CaseFile file) {
    var director = director(file.file());
    var all =
        names.of(file.file(), Stream.concat(Stream.of(file.youth()), director.stream()).toList());
    var owed = owed(file.file());
    return new Line(
        file,
        all.of(file.youth()),
        director.map(all::of).orElse(null),
        owed.told().size(),
        owed.late());
  }

  private Optional<UUID> director(UUID file) {
    return roles
        .held(
            Narrowing.none().toFile(file).toRole(RoleKind.CASE_DIRECTOR),
            Optional.of(Dates.today()),
            Optional.empty(),
            Slice.first(1))
        .rows()
        .stream()
        .map(RoleBook.Held::holder)
        .findFirst();
  }

  private OpenThings owed(UUID file) {
    var here = Narrowing.none().toFile(file);
    return new OpenThings(
        due.on(Dates.today(), Optional.empty(), here, Due.Which.all(), Slice.first()).rows());
  }
}
