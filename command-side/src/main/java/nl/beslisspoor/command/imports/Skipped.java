package nl.beslisspoor.command.imports;

/** What was not recorded, where it stands in the log, and the rule that it broke. */
public record Skipped(Spot spot, Fault fault) implements Logged {}
