package nl.beslisspoor.events;

import java.util.Optional;

/** Backing (rugdekking) that a decider asked for. */
public record Backing(PersonId by, boolean given, Optional<Narrative> words) {}
