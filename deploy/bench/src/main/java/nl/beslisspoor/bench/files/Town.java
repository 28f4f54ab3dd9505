package nl.beslisspoor.bench.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.standalone.demo.telling.Calendar;
import nl.beslisspoor.standalone.demo.telling.Script;
import nl.beslisspoor.standalone.demo.telling.Someone;
import nl.beslisspoor.standalone.demo.telling.Staff;

/**
 * All households, each with a number, and the teams that work for them. The seed gives everybody
 * the same name, identifier and words; dates count back from today.
 */
public final class Town {
  private static final int HOUSEHOLDS_PER_TEAM = 50;

  private final long seed;
  private final OrganisationId organisation;
  private final Calendar calendar;

  public Town(long seed, OrganisationId organisation, LocalDate today) {
    this.seed = seed;
    this.organisation = organisation;
    this.calendar = new Calendar(today);
  }

  public Household household(int number) {
    var team = team(number / HOUSEHOLDS_PER_TEAM);
    var script = new Script(name("household", number), team, organisation, calendar);
    return new Household(script, new Story(script, new Invention(seed + number)));
  }

  public List<Household> households(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(this::household).toList();
  }

  /** Everybody who works for the first so many households. */
  public Stream<PersonId> professionals(int households) {
    return IntStream.rangeClosed(0, (households - 1) / HOUSEHOLDS_PER_TEAM)
        .mapToObj(this::team)
        .flatMap(team -> Stream.of(team.anna(), team.bram()))
        .map(Someone::id);
  }

  private Staff team(int number) {
    var invention = new Invention(seed - 1 - number);
    return new Staff(
        professional(number, "first", invention),
        professional(number, "second", invention),
        professional(number, "scientist", invention),
        professional(number, "lead", invention));
  }

  private Someone professional(int team, String place, Invention invention) {
    var id = UUID.nameUUIDFromBytes(name(place, team).getBytes(StandardCharsets.UTF_8));
    return Staff.professional(new PersonId(id), invention.called(invention.surname()));
  }

  private String name(String what, int number) {
    return "bench/" + seed + "/" + what + "/" + number;
  }
}
