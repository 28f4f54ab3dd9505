package nl.beslisspoor.query.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.paper.Amounts;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.resources.Ask;
import nl.beslisspoor.query.resources.Contact;
import nl.beslisspoor.query.resources.Spent;

/**
 * What working with the network takes in one file.
 *
 * @param asks the latest first
 * @param contacts without the youth, the latest first
 * @param spent empty when nothing was
 */
public record TimeAndMoney(List<Ask> asks, List<Contact> contacts, Optional<Spent> spent) {

  private static final int LATEST = 5;

  static final TimeAndMoney NONE = new TimeAndMoney(List.of(), List.of(), Optional.empty());

  public boolean isEmpty() {
    return asks.isEmpty() && contacts.isEmpty();
  }

  /** The latest contacts; how many there are says {@link #together}. */
  public List<Contact> latest() {
    return contacts.stream().limit(LATEST).toList();
  }

  /** How much contact there was, and what was granted and paid. */
  public List<Text> together() {
    return spent.stream()
        .flatMap(all ->
            Stream.of(
                Text.of("file.resources.minutes", all.contacts(), Amounts.minutes(all.minutes())),
                Text.of("file.resources.granted-time", Amounts.minutes(all.grantedMinutes())),
                Text.of(
                    "file.resources.costs",
                    Amounts.cents(all.grantedCents()),
                    Amounts.cents(all.paidCents()))))
        .toList();
  }

  public Text length(Contact contact) {
    return Amounts.minutes(contact.minutes());
  }

  Stream<UUID> named() {
    return Stream.concat(
        asks.stream()
            .flatMap(ask -> Stream.concat(ask.askers().stream(), ask.decidedBy().stream())),
        latest().stream().flatMap(one -> Stream.concat(Stream.of(one.by()), one.with().stream())));
  }
}
