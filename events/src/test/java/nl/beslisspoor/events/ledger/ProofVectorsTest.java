package nl.beslisspoor.events.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The proofs, good and tampered with, that other implementations are tried on too. */
class ProofVectorsTest {

  @TestFactory
  Stream<DynamicTest> inclusion() {
    return vectors(
        "inclusion",
        98,
        vector ->
            proof(vector)
                .includes(
                    hash(vector, "leafHash"),
                    number(vector, "leafIdx"),
                    number(vector, "treeSize"),
                    root(vector, "root")));
  }

  @TestFactory
  Stream<DynamicTest> consistency() {
    return vectors(
        "consistency",
        98,
        vector ->
            proof(vector)
                .consistent(
                    number(vector, "size1"),
                    root(vector, "root1"),
                    number(vector, "size2"),
                    root(vector, "root2")));
  }

  @TestFactory
  Stream<DynamicTest> inclusion_in_a_part() {
    return vectors(
        "subtreeinclusion",
        204,
        vector ->
            proof(vector)
                .includes(
                    hash(vector, "leafHash"),
                    number(vector, "leafIdx"),
                    number(vector, "start"),
                    number(vector, "end"),
                    root(vector, "root")));
  }

  @TestFactory
  Stream<DynamicTest> consistency_of_a_part() {
    return vectors(
        "subtreeconsistency",
        118,
        vector ->
            proof(vector)
                .consistentPart(
                    number(vector, "start"),
                    number(vector, "end"),
                    root(vector, "root1"),
                    number(vector, "size"),
                    root(vector, "root2")));
  }

  private static Stream<DynamicTest> vectors(String kind, int count, Predicate<JsonNode> proves) {
    var vectors = lines("/ledger/" + kind + ".jsonl").map(new JsonMapper()::readTree).toList();
    assertThat(vectors).hasSize(count);
    return vectors.stream()
        .map(vector ->
            DynamicTest.dynamicTest(
                vector.required("name").stringValue(),
                () ->
                    assertThat(proven(vector, proves))
                        .as(vector.toString())
                        .isNotEqualTo(vector.required("wantErr").booleanValue())));
  }

  /** What cannot even be read proves nothing. */
  private static boolean proven(JsonNode vector, Predicate<JsonNode> proves) {
    try {
      return proves.test(vector);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Proof proof(JsonNode vector) {
    var hashes = vector.required("proof");
    return new Proof(
        hashes.isNull()
            ? List.of()
            : hashes.valueStream().map(JsonNode::stringValue).map(Hash::parse).toList());
  }

  /** No log ever grows beyond what a signed long holds. */
  private static long number(JsonNode vector, String field) {
    try {
      return vector.required(field).bigIntegerValue().longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(field, e);
    }
  }

  /** Some vectors hold any bytes at all where it does not matter which. */
  private static Hash root(JsonNode vector, String field) {
    var bytes = vector.required(field).binaryValue();
    return bytes.length == Hash.LENGTH ? Hash.of(bytes) : Hash.ofLeaf(bytes);
  }

  private static Hash hash(JsonNode vector, String field) {
    return Hash.parse(vector.required(field).stringValue());
  }

  private static Stream<String> lines(String resource) {
    try (var stream = ProofVectorsTest.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
