package nl.beslisspoor.command.file;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.PersonId;

/** Whether anybody looked for a network: asked who is there, or placed somebody in the picture. */
public record Network(boolean askedFor, Set<PersonId> placed) {

  static Network none() {
    return new Network(false, Set.of());
  }

  Network after(NetworkEvent event) {
    return switch (event) {
      case WhoQuestionAsked e -> new Network(true, placed);
      case NetworkPersonPlaced e -> with(e.person());
      case NoNetworkFound e -> new Network(true, placed);
      case NoSupportFigureForNow e -> this;
    };
  }

  /** Whether the network was looked at before anything else was decided. */
  public boolean lookedAt() {
    return askedFor || !placed.isEmpty();
  }

  private Network with(PersonId person) {
    var all = new LinkedHashSet<>(placed);
    all.add(person);
    return new Network(askedFor, Collections.unmodifiableSet(all));
  }
}
