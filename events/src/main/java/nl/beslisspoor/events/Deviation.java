package nl.beslisspoor.events;

import nl.beslisspoor.events.catalogue.RuleRef;

/** A soft rule departed from, and the explanation: comply or explain. */
public record Deviation(RuleRef rule, Narrative explanation) {}
