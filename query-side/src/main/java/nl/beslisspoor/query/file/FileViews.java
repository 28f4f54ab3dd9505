package nl.beslisspoor.query.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.beslisspoor.query.consent.ConsentBook;
import nl.beslisspoor.query.destruction.Certificates;
import nl.beslisspoor.query.particulars.FileContents;
import nl.beslisspoor.query.resources.AskBook;
import nl.beslisspoor.query.resources.ContactBook;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.support.Due;
import nl.beslisspoor.query.support.FigureSteps;
import nl.beslisspoor.query.support.Figures;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.timeline.Files;
import nl.beslisspoor.query.timeline.People;
import org.springframework.stereotype.Component;

/** Asks every view what holds in one file. */
@Component
class FileViews {
  private final Files files;
  private final People people;
  private final RoleBook roles;
  private final Figures figures;
  private final FigureSteps steps;
  private final ConsentBook consents;
  private final Due due;
  private final FileContents contents;
  private final Certificates certificates;
  private final AskBook asks;
  private final ContactBook contacts;

  FileViews(
      Files files,
      People people,
      RoleBook roles,
      Figures figures,
      FigureSteps steps,
      ConsentBook consents,
      Due due,
      FileContents contents,
      Certificates certificates,
      AskBook asks,
      ContactBook contacts) {
    this.files = files;
    this.people = people;
    this.roles = roles;
    this.figures = figures;
    this.steps = steps;
    this.consents = consents;
    this.due = due;
    this.contents = contents;
    this.certificates = certificates;
    this.asks = asks;
    this.contacts = contacts;
  }

  /** Empty when there is no such file. */
  Optional<FileView> of(UUID id, Cut cut) {
    return files
        .find(id, cut.day(), cut.known())
        .map(file -> file.system() == null ? view(file, cut) : imported(file, cut));
  }

  private static FileView imported(Files.CaseFile file, Cut cut) {
    var nothing = Surroundings.of(List.of(), _ -> Set.of());
    return new FileView(
        file,
        cut.day(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new OpenThings(List.of()),
        nothing,
        TimeAndMoney.NONE);
  }

  private FileView view(Files.CaseFile file, Cut cut) {
    var here = Narrowing.none().toFile(file.file());
    var all = Slice.first(Slice.MOST);
    var known = cut.known();
    return new FileView(
        file,
        cut.day(),
        people.of(file.file(), known),
        roles.held(here, Optional.of(cut.day()), known, all).rows(),
        figures.figures(here, Optional.empty(), cut.then(), known, all).rows(),
        steps.of(file.file(), cut.then(), known),
        consents.consents(here, Optional.empty(), Optional.empty(), known, all).rows(),
        new OpenThings(due.on(cut.day(), known, here, Due.Which.all(), all).rows()),
        Surroundings.of(contents.of(file.file(), cut.then(), known), certificates::carriedOut),
        resources(file.file(), cut));
  }

  private TimeAndMoney resources(UUID file, Cut cut) {
    var all = Slice.first(Slice.MOST);
    var here = Narrowing.none().toFile(file);
    var then = cut.narrow(here);
    return new TimeAndMoney(
        asks.asked(cut.day(), cut.known(), here, AskBook.Which.all(), all).rows(),
        contacts.contacts(then, all).rows(),
        contacts.perFile(then, Slice.first(1)).rows().stream().findFirst());
  }
}
