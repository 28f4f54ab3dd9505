package nl.beslisspoor.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.bench.engine.EngineCourse;
import nl.beslisspoor.bench.split.SplitCourse;
import picocli.CommandLine.Option;

/** How much is measured, and for how long. */
final class Extent {
  @Option(
      names = "--files",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Ordinary files to fill the store with, about 20 events each. Default: 2000.")
  int files;

  @Option(
      names = "--long-files",
      paramLabel = "N",
      defaultValue = "16",
      description = "Files that are long. Default: 16, one for each thread.")
  int longFiles;

  @Option(
      names = "--long-events",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Events of a long file. Default: 1000.")
  int longEvents;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "2",
      description = "Longest time of one round. Default: 2.")
  double seconds;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Rounds that count, after one to warm up. Default: 3.")
  int rounds;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1,4,16",
      arity = "1",
      split = ",",
      description = "How many send commands at once. Default: 1,4,16.")
  List<Integer> threads;

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "1,4",
      arity = "1",
      split = ",",
      description = "How many ask for pages and answers at once. Default: 1,4.")
  List<Integer> clients;

  @Option(
      names = "--lags",
      paramLabel = "N",
      defaultValue = "200",
      description = "Events in a round that are followed to the views. Default: 200.")
  int lags;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides who is invented and what they say. Default: 1.")
  long seed;

  @Option(
      names = "--loads",
      paramLabel = "N",
      defaultValue = "0,25,50,100,200",
      arity = "1",
      split = ",",
      description =
          "Split form: events a second that others record meanwhile. Default: 0,25,50,100,200.")
  List<Integer> loads;

  @Option(
      names = "--split-clients",
      paramLabel = "N",
      defaultValue = "8",
      description = "Split form: how many use one process or both at once. Default: 8.")
  int splitClients;

  @Option(
      names = "--longest",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Engine: events of the longest file. Default: 10000.")
  int longest;

  /** What cannot be run so, in words. */
  Optional<String> objection() {
    return Stream.of(
            within("--files", files, 1, 100_000),
            within("--long-files", longFiles, 1, 64),
            within("--long-events", longEvents, 30, 10_000),
            within("--seconds", seconds, 0, 60),
            within("--rounds", rounds, 1, 99),
            within("--threads", Collections.min(threads), 1, 64),
            within("--threads", Collections.max(threads), 1, 64),
            within("--clients", Collections.min(clients), 1, 64),
            within("--clients", Collections.max(clients), 1, 64),
            within("--lags", lags, 1, 10_000),
            within("--loads", Collections.min(loads), 0, 10_000),
            within("--loads", Collections.max(loads), 0, 10_000),
            within("--split-clients", splitClients, 1, 64),
            within("--longest", longest, 30, 100_000))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> within(String option, double value, int least, int most) {
    return value >= least && value <= most
        ? Optional.empty()
        : Optional.of("%s goes from %d to %d".formatted(option, least, most));
  }

  SplitCourse.Size ofSplit() {
    return new SplitCourse.Size(files, rounds, longest(), lags, loads, splitClients);
  }

  EngineCourse.Size ofEngine() {
    return new EngineCourse.Size(
        files, longFiles, longEvents, longest, threads, rounds, longest(), seed);
  }

  Duration longest() {
    return Duration.ofNanos((long) (seconds * 1e9));
  }
}
