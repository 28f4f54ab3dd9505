package nl.beslisspoor.query.file;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.query.timeline.Chronology;
import nl.beslisspoor.query.timeline.People;
import nl.beslisspoor.query.timeline.TimelineEntry;
import org.springframework.stereotype.Component;

/** The entries of which a request to destroy names the texts, as they are told in the file. */
@Component
public class WhatGoes {
  private final Chronology chronology;
  private final Names names;

  WhatGoes(Chronology chronology, Names names) {
    this.chronology = chronology;
    this.names = names;
  }

  /**
   * What a scope takes of a file.
   *
   * @param entries with the names that the file gives
   * @param leavesTexts whether data of people go and texts in which they may be named stay
   */
  public record Going(List<TimelineEntry> entries, boolean leavesTexts) {}

  public Going of(UUID file, DestructionScope scope) {
    var entries = chronology.at(file, scope.entries());
    var sentences =
        entries.stream().flatMap(entry -> Stream.of(entry.sentence(), entry.sentenceEn())).toList();
    var named = names.of(file, People.in(sentences));
    return new Going(
        entries.stream().map(entry -> entry.named(named::of)).toList(), !scope.persons().isEmpty());
  }
}
