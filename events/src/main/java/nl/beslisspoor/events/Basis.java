package nl.beslisspoor.events;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.BasisKind;

/**
 * Something a decision rests on.
 *
 * @param reference article, section or number
 * @param dated the date of the source itself
 */
public record Basis(BasisKind kind, Narrative reference, Optional<LocalDate> dated) {}
