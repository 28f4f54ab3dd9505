package nl.beslisspoor.command.resources;

import static nl.beslisspoor.command.story.Cast.AUNT;
import static nl.beslisspoor.command.story.Cast.COLLEAGUE;
import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.MOTHER;
import static nl.beslisspoor.command.story.Cast.OPENED;
import static nl.beslisspoor.command.story.Cast.STRANGER;
import static nl.beslisspoor.command.story.Cast.TODAY;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Cast.act;
import static nl.beslisspoor.command.story.Story.family;
import static nl.beslisspoor.command.story.Story.given;
import static nl.beslisspoor.command.story.Surroundings.closed;
import static nl.beslisspoor.command.story.Told.words;
import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.command.story.Story;
import nl.beslisspoor.events.ContactId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import org.junit.jupiter.api.Test;

/** Contact with the network without the youth: on which day, how long, by whom, with whom. */
public class ContactTest {

  private final Story story = family();

  @Test
  void a_contact_says_the_day_how_long_who_with_whom_and_what_for() {
    story
        .when(contact(TODAY, WORKER, AUNT, MOTHER))
        .then(
            new NetworkContactRegistered(
                FILE,
                act(),
                NETWORK,
                new ContactId(act().id().derive("contact")),
                TODAY,
                45,
                WORKER,
                List.of(AUNT, MOTHER),
                words("Wie vangt haar op?")));
  }

  @Test
  void the_contact_was_with_somebody_from_the_network_without_the_youth() {
    story.when(contact(TODAY, WORKER)).refused("contact-without-youth");
    story.when(contact(TODAY, WORKER, AUNT, YOUTH)).refused("contact-without-youth");
    story.when(contact(TODAY, WORKER, COLLEAGUE)).refused("contact-without-youth");
    story.when(contact(TODAY, WORKER, AUNT)).accepted();
  }

  @Test
  void a_professional_with_a_role_in_the_file_had_this_contact() {
    story.when(contact(TODAY, COLLEAGUE, AUNT)).refused("contact-by-professional");
    story.when(contact(TODAY, MOTHER, AUNT)).refused("contact-by-professional");
    story.when(contact(OPENED.minusDays(1), WORKER, AUNT)).refused("contact-by-professional");
    story.when(contact(OPENED, WORKER, AUNT)).accepted();
  }

  @Test
  void who_was_there_stands_in_the_file() {
    story.when(contact(TODAY, STRANGER, AUNT)).refused("person-is-known");
    story.when(contact(TODAY, WORKER, STRANGER)).refused("person-is-known");
  }

  @Test
  void it_was_on_a_day_that_has_come_and_on_which_the_file_was_open() {
    story.when(contact(TODAY.plusDays(1), WORKER, AUNT)).refused("not-in-the-future");
    var shut = story.and(closed(TODAY.minusDays(3)));
    shut.when(contact(TODAY, WORKER, AUNT)).refused("file-is-not-closed");
    shut.when(contact(TODAY.minusDays(4), WORKER, AUNT)).accepted();
    given().when(contact(TODAY, WORKER, AUNT)).refused("file-is-open");
  }

  private static RegisterContact contact(LocalDate on, PersonId by, PersonId... with) {
    return new RegisterContact(FILE, on, 45, by, List.of(with), words("Wie vangt haar op?"));
  }
}
