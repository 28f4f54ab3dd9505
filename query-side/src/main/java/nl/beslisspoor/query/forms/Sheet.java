package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.timeline.Files.CaseFile;
import nl.beslisspoor.query.timeline.People.Person;

/**
 * A file as its forms see it.
 *
 * @param people in the order in which they were added
 * @param guardians who hold guardianship today
 * @param today in the Netherlands
 */
public record Sheet(
    CaseFile file, List<Person> people, List<UUID> guardians, SignedIn who, LocalDate today) {

  public UUID id() {
    return file.file();
  }

  /** The address of the file's page. */
  public String address() {
    return "/dossiers/" + id();
  }

  public Optional<Person> youth() {
    return people.stream().filter(person -> person.person().equals(file.youth())).findFirst();
  }

  public Text youthName() {
    return youth()
        .map(Person::name)
        .map(name -> name.lack().isPresent() ? Text.of("forms.the-youth.unnamed") : Text.name(name))
        .orElse(Text.of("forms.the-youth"));
  }

  public Optional<Person> find(UUID person) {
    return people.stream().filter(one -> one.person().equals(person)).findFirst();
  }

  /** The person of the file that is picked in a field; empty when none is. */
  public Optional<UUID> picked(Form form, String field) {
    return people.stream()
        .map(Person::person)
        .filter(id -> id.toString().equals(form.value(field)))
        .findFirst();
  }

  public Text nameOf(UUID person) {
    return find(person).map(Person::name).map(Text::name).orElse(Text.of("forms.somebody"));
  }

  /** Only who stands in the file can record in it. */
  public boolean holdsMe() {
    return find(who.person()).isPresent();
  }

  /** Everybody who holds parental authority; a guardian counts as such. */
  public List<Person> withAuthority() {
    return people.stream()
        .filter(person -> guardians.contains(person.person()) || person.hasAuthority(today))
        .toList();
  }

  /** In whole years; empty when the birth date is not known, or was destroyed. */
  public Optional<Integer> ageOf(UUID person) {
    return find(person)
        .flatMap(one -> Optional.ofNullable(one.born()))
        .flatMap(born -> born.<Optional<LocalDate>>either(Optional::of, Optional::empty))
        .map(born -> Period.between(born, today).getYears());
  }

  public List<Choice> choices(Predicate<Person> which) {
    return people.stream().filter(which).map(Sheet::choice).toList();
  }

  /** As {@link #choices}, with what each is to the youth in the same line. */
  public List<Choice> named(Predicate<Person> which) {
    return choices(which).stream()
        .map(one -> new Choice(one.value(), Text.of("forms.person.who", one.words(), one.hint())))
        .toList();
  }

  /** The parties that a form asks about: the youth first, nobody twice. */
  public List<Choice> parties(List<UUID> others) {
    var ids = new ArrayList<UUID>();
    youth().ifPresent(youth -> ids.add(youth.person()));
    others.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
    return ids.stream().distinct().flatMap(id -> find(id).stream()).map(Sheet::choice).toList();
  }

  static boolean is(Person person, Relation relation) {
    return person.relation().code().equals(relation.name());
  }

  private static Choice choice(Person person) {
    return new Choice(
        person.person().toString(), Text.name(person.name()), Text.of(person.relation()));
  }
}
