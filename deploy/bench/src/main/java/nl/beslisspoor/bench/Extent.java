package nl.beslisspoor.bench;

import java.time.Duration;
import java.util.List;
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

  Duration longest() {
    return Duration.ofNanos((long) (seconds * 1e9));
  }
}
