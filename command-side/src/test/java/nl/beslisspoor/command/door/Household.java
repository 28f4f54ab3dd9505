package nl.beslisspoor.command.door;

import java.util.UUID;
import nl.beslisspoor.command.door.Visitor.Reply;

/**
 * A file with a youth of 14, a mother with authority, an aunt and a colleague; Anna directs the
 * case.
 *
 * @param role of Anna
 * @param opening the decision by which she has it
 * @param auntEntry place in the file of the entry that made the aunt known
 */
record Household(
    Visitor visitor,
    String file,
    String role,
    String opening,
    String youth,
    String mother,
    String aunt,
    long auntEntry,
    String colleague) {

  static final String ANNA = DoorRig.ANNA.toString();

  static Household opened(Visitor visitor) {
    var youth = UUID.randomUUID().toString();
    var opening =
        Fields.of(
            "naam",
            "Sem",
            "geboortedatum",
            "2012-01-15",
            "jeugdige",
            youth,
            "kader",
            "VOLUNTARY",
            "verblijf",
            "RESIDENTIAL_GROUP",
            "verantwoording",
            Accounts.full().with("beslotenOp", "2026-03-01T10:00:00+01:00"));
    var opened = visitor.post("/dossiers", opening).accepted();
    var people = "/dossiers/" + opened.text("dossier") + "/personen";
    var authority = Fields.of("van", "2012-01-15");
    var mother = visitor.post(people, person("Mam", "MOTHER").with("gezag", authority)).accepted();
    var aunt = visitor.post(people, person("Tante Bea", "RELATIVE")).accepted();
    var colleague = visitor.post(people, person("Collega", "PROFESSIONAL")).accepted();
    return new Household(
        visitor,
        opened.text("dossier"),
        opened.text("kenmerk"),
        opened.text("besluit"),
        youth,
        mother.text("kenmerk"),
        aunt.text("kenmerk"),
        aunt.body().required("volgnummer").asLong(),
        colleague.text("kenmerk"));
  }

  private static Fields person(String name, String relation) {
    return Fields.of("naam", name, "relatie", relation, "geboortedatum", "1985-05-01");
  }

  Reply post(String path, Fields body) {
    return visitor.post("/dossiers/" + file + path, body);
  }

  /** As {@link #post}, with somebody else than Anna signed in. */
  Reply postAs(String person, String path, Fields body) {
    return visitor.postAs(person, "/dossiers/" + file + path, body);
  }

  /** What came of something that was recorded. */
  String made(String path, Fields body) {
    return post(path, body).accepted().text("kenmerk");
  }

  Fields choice(String figure) {
    return Fields.of("steunfiguur", figure, "vorm", "jim", "verantwoording", Accounts.bare(mother));
  }

  /** The aunt, chosen as JIM. */
  String chosen() {
    return made("/steunfiguren", choice(aunt));
  }

  /** The aunt, chosen, who said yes. */
  String willing() {
    var support = chosen();
    post("/steunfiguren/" + support + "/aanvaarding", Fields.of("gezegdOp", Accounts.MOMENT))
        .accepted();
    return support;
  }

  /** The aunt, with a position. */
  String positioned() {
    var support = willing();
    var account = Accounts.explaining("consent-statement-signed", everybody());
    post("/steunfiguren/" + support + "/positionering", Fields.of("verantwoording", account))
        .accepted();
    return support;
  }

  /** What a professional owes, with youth, mother and aunt heard. */
  Fields everybody() {
    return Accounts.full(youth, mother, aunt);
  }

  Fields assignment(String holder, String kind) {
    return Fields.of(
        "persoon",
        holder,
        "soort",
        kind,
        "mandaat",
        Fields.of("grond", "ORGANISATION"),
        "periode",
        Fields.of("van", "2026-03-01"),
        "verantwoording",
        Accounts.full(colleague));
  }
}
