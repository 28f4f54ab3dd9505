package nl.beslisspoor.query.file;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.particulars.FileContents;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One request to destroy: what was asked, what came of it, and who has to do what now. */
@Controller
class DestructionPage {
  private static final String PART = "vernietiging";

  private final FileContents contents;
  private final FileViews views;
  private final Names names;
  private final Looks looks;

  DestructionPage(FileContents contents, FileViews views, Names names, Looks looks) {
    this.contents = contents;
    this.views = views;
    this.names = names;
    this.looks = looks;
  }

  @GetMapping("/dossiers/{file}/vernietigingen/{request}")
  String page(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID request,
      Model model) {
    var cut = Cut.of("", "");
    var view = views.of(file, cut).orElseThrow(DestructionPage::absent);
    var destruction =
        DestructionView.of(contents.of(file, Optional.empty(), Optional.empty())).stream()
            .filter(one -> one.told().request().equals(request))
            .findFirst()
            .orElseThrow(DestructionPage::absent);
    looks.shown(who, file.toString(), PART, Optional.empty());
    show(who, view, destruction, model);
    Participation.show(who, view, cut, model);
    return "file/destruction";
  }

  private void show(SignedIn who, FileView view, DestructionView destruction, Model model) {
    var people = Stream.concat(Stream.of(view.file().youth()), destruction.people()).toList();
    var all = names.of(view.file().file(), people);
    model.addAttribute("view", view);
    model.addAttribute("names", all);
    model.addAttribute("destruction", destruction);
    model.addAttribute(
        "facts",
        new DestructionFacts(person -> Text.quoted(all.of(person))).of(destruction.told().asked()));
    model.addAttribute("asks", destruction.requester().equals(who.person()));
    model.addAttribute("decidedByMe", destruction.told().isDecidedBy(who.person()));
  }

  private static ResponseStatusException absent() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
