package nl.beslisspoor.events;

/** Another outcome that was weighed, and why it was not chosen. */
public record Alternative(Narrative what, Narrative whyNot) {}
