package org.sitrep.benchmarks.coreference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike two partings of mentions into entities are. A mention that only one of the two has is
 * alone in its own set of the other (MUC) or overlaps with nothing there (B³, CEAF), as in the
 * reference scorer (Pradhan et al. 2014).
 */
enum Measure {
  /** Links: Vilain et al. 1995. */
  MUC {
    @Override
    <T> Tally of(List<Set<T>> gold, List<Set<T>> read) {
      double[] recall = links(gold, read);
      double[] precision = links(read, gold);
      return new Tally(recall[0], recall[1], precision[0], precision[1]);
    }

    /** Links that hold of a set when the other parting cuts it, and those it needs. */
    private <T> double[] links(List<Set<T>> sets, List<Set<T>> cutting) {
      Map<T, Integer> home = homes(cutting);
      double kept = 0;
      double needed = 0;
      for (Set<T> set : sets) {
        Set<Integer> parts = new HashSet<>();
        int alone = 0;
        for (T mention : set) {
          Integer part = home.get(mention);
          if (part == null) {
            alone++;
          } else {
            parts.add(part);
          }
        }
        kept += set.size() - parts.size() - alone;
        needed += set.size() - 1;
      }
      return new double[] {kept, needed};
    }
  },

  /** Mention by mention: Bagga and Baldwin 1998. */
  B_CUBED {
    @Override
    <T> Tally of(List<Set<T>> gold, List<Set<T>> read) {
      return new Tally(shared(gold, read), count(gold), shared(read, gold), count(read));
    }

    private <T> double shared(List<Set<T>> sets, List<Set<T>> others) {
      double sum = 0;
      for (Set<T> set : sets) {
        for (Set<T> other : others) {
          double both = common(set, other);
          sum += both * both / set.size();
        }
      }
      return sum;
    }

    private <T> int count(List<Set<T>> sets) {
      return sets.stream().mapToInt(Collection::size).sum();
    }
  },

  /** Entity by entity, each set against one, by the share of mentions: Luo 2005 (φ4). */
  CEAF_E {
    @Override
    <T> Tally of(List<Set<T>> gold, List<Set<T>> read) {
      double[][] alike = new double[gold.size()][read.size()];
      for (int i = 0; i < gold.size(); i++) {
        for (int j = 0; j < read.size(); j++) {
          Set<T> one = gold.get(i);
          Set<T> other = read.get(j);
          alike[i][j] = 2.0 * common(one, other) / (one.size() + other.size());
        }
      }
      double best = Pairing.best(alike);
      return new Tally(best, gold.size(), best, read.size());
    }
  };

  /** The sums of one document. */
  abstract <T> Tally of(List<Set<T>> gold, List<Set<T>> read);

  private static <T> int common(Set<T> one, Set<T> other) {
    int both = 0;
    for (T mention : one) {
      both += other.contains(mention) ? 1 : 0;
    }
    return both;
  }

  private static <T> Map<T, Integer> homes(List<Set<T>> sets) {
    Map<T, Integer> homes = new HashMap<>();
    for (int i = 0; i < sets.size(); i++) {
      for (T mention : sets.get(i)) {
        homes.put(mention, i);
      }
    }
    return homes;
  }
}
