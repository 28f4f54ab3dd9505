package nl.beslisspoor.events;

import java.util.List;

/**
 * What was agreed for the time after formal care: it ends, the people stay (domain, section 3).
 *
 * @param stays who stays in the youth's life
 * @param mayBeCalled who may be called when it goes wrong
 * @param agreement in words
 */
public record Aftercare(List<PersonId> stays, List<PersonId> mayBeCalled, Narrative agreement) {

  public Aftercare {
    stays = List.copyOf(stays);
    mayBeCalled = List.copyOf(mayBeCalled);
  }
}
