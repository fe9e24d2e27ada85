package space.roadmap.io.findings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import space.roadmap.core.diagnostic.Diagnostic;

/**
 * The findings that are shown in full, and how many more there are of each code.
 *
 * @param shown the findings, in their order
 * @param more how many others there are by the id of the code, most first
 * @param hint how to see the others
 */
record Selection(ImmutableList<Diagnostic> shown, ImmutableMap<String, Integer> more, String hint) {
  static Selection of(List<Diagnostic> findings, FindingsLimit limit) {
    if (findings.size() <= limit.many()) {
      return new Selection(ImmutableList.copyOf(findings), ImmutableMap.of(), limit.hint());
    }
    Map<String, Integer> taken = new HashMap<>();
    Map<String, Integer> left = new TreeMap<>();
    Set<Integer> chosen = new HashSet<>();
    List<Integer> gravestFirst =
        IntStream.range(0, findings.size())
            .boxed()
            .sorted(Comparator.comparing(index -> findings.get(index).severity()))
            .toList();
    for (int index : gravestFirst) {
      String code = findings.get(index).code().id();
      if (chosen.size() < limit.inAll() && taken.getOrDefault(code, 0) < limit.ofEachCode()) {
        taken.merge(code, 1, Integer::sum);
        chosen.add(index);
      } else {
        left.merge(code, 1, Integer::sum);
      }
    }
    ImmutableList.Builder<Diagnostic> shown = ImmutableList.builder();
    for (int i = 0; i < findings.size(); i++) {
      if (chosen.contains(i)) {
        shown.add(findings.get(i));
      }
    }
    ImmutableMap.Builder<String, Integer> more = ImmutableMap.builder();
    left.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(more::put);
    return new Selection(shown.build(), more.buildOrThrow(), limit.hint());
  }

  /** Returns how to see the other findings of a code, after a separator; empty if nobody said. */
  String hintFor(String code, String separator) {
    return hint.isEmpty() ? "" : separator + hint.replace("{code}", code);
  }
}
