package space.roadmap.core.rule.builtin.structure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;

/**
 * The symbols of UCUM, the Unified Code for Units of Measure, case-sensitive form.
 *
 * <p>Listed are all symbols without brackets. Those in square brackets are many, most of them
 * clinical: the ones listed may take a prefix, any other is taken as it stands.
 *
 * @see <a href="https://unitsofmeasure.org">unitsofmeasure.org</a>
 */
final class UnitAtoms {
  private UnitAtoms() {}

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  /** What may stand before a metric symbol. */
  static final ImmutableList<String> PREFIXES =
      words("Y Z E P T G M k h d c m u n p f a z y da Ki Mi Gi Ti");

  /** Symbols that may take a prefix. */
  static final ImmutableSet<String> METRIC =
      ImmutableSet.copyOf(
          Iterables.concat(
              words("m s g rad K C cd"), // base units
              words("mol sr Hz N Pa J W A V F Ohm S Wb Cel T H lm lx Bq Gy Sv"), // SI
              words("l L ar t bar u eV pc"), // used with SI
              words("[c] [h] [k] [eps_0] [mu_0] [e] [m_e] [m_p] [G] [g] [ly] gf"), // constants
              words("Ky Gal dyn erg P Bi St Mx G Oe Gb sb Lmb ph Ci R RAD REM"), // CGS
              words("Np B B[SPL] B[V] B[mV] B[uV] B[10.nV] B[W] B[kW]"), // levels
              words(
                  "cal cal_[15] cal_[20] cal_m cal_IT cal_th [Cal] eq osm g% kat U [iU] [IU] mho st"), // other fields
              words("m[H2O] m[Hg] bit By Bd")));

  /** Symbols that stand alone. */
  static final ImmutableSet<String> PLAIN =
      ImmutableSet.copyOf(
          Iterables.concat(
              words("10* 10^ % gon deg ' '' AU atm Ao b att circ sph bit_s"),
              words("min h d wk mo mo_s mo_j mo_g a a_t a_j a_g")));

  /** What people write instead, in lower case. */
  static final ImmutableMap<String, String> MEANT =
      ImmutableMap.<String, String>builder()
          .putAll(all("s", "sec secs second seconds"))
          .putAll(all("min", "minute minutes mins"))
          .putAll(all("h", "hr hrs hour hours"))
          .putAll(all("d", "day days"))
          .putAll(all("wk", "week weeks"))
          .putAll(all("mo", "month months"))
          .putAll(all("a", "yr yrs year years"))
          .putAll(all("m", "metre metres meter meters"))
          .putAll(all("km", "kilometre kilometres kilometer kilometers"))
          .putAll(all("kg", "kg kgs kilogram kilograms"))
          .putAll(all("t", "ton tons tonne tonnes mt"))
          .putAll(all("L", "litre litres liter liters"))
          .putAll(all("W", "watt watts"))
          .putAll(all("kW", "kilowatt kilowatts"))
          .putAll(all("N", "newton newtons"))
          .putAll(all("K", "kelvin"))
          .putAll(all("Cel", "degc celsius °c"))
          .putAll(all("deg", "degree degrees °"))
          .putAll(all("''", "arcsec arcsecond arcseconds"))
          .putAll(all("%", "percent"))
          .putAll(all("[ppm]", "ppm"))
          .putAll(all("[psi]", "psi"))
          .putAll(all("[lb_av]", "lb lbs"))
          .putAll(all("[ft_i]", "ft feet"))
          .putAll(all("[in_i]", "inch inches"))
          .putAll(all("[mi_i]", "mile miles"))
          .putAll(all("[ly]", "ly"))
          .putAll(all("By", "byte bytes"))
          .putAll(all("bit/s", "bps"))
          .putAll(all("kbit/s", "kbps"))
          .putAll(all("Mbit/s", "mbps"))
          .putAll(all("Gbit/s", "gbps"))
          .putAll(all("km/h", "kph kmh"))
          .putAll(all("Ohm", "ohms ω"))
          .putAll(all("um", "micron microns µm μm"))
          .putAll(all("us", "µs μs"))
          .putAll(all("uSv", "µsv μsv"))
          .putAll(all("m2", "m² sqm"))
          .putAll(all("m3", "m³"))
          .putAll(all("s2", "s²"))
          .putAll(all("kW.h", "kwh"))
          .putAll(all("W.h", "wh"))
          .buildOrThrow();

  private static ImmutableList<String> words(String words) {
    return ImmutableList.copyOf(SPACES.splitToList(words));
  }

  private static Map<String, String> all(String symbol, String words) {
    List<String> written = SPACES.splitToList(words);
    ImmutableMap.Builder<String, String> meant = ImmutableMap.builder();
    written.forEach(word -> meant.put(word, symbol));
    return meant.buildOrThrow();
  }

  /** Returns whether a symbol is one, with or without a prefix. */
  static boolean isKnown(String symbol) {
    if (METRIC.contains(symbol) || PLAIN.contains(symbol)) {
      return true;
    }
    if (symbol.startsWith("[") && symbol.endsWith("]")) {
      return true; // of a field that nobody plans missions in
    }
    for (String prefix : PREFIXES) {
      if (symbol.startsWith(prefix) && METRIC.contains(symbol.substring(prefix.length()))) {
        return true;
      }
    }
    return false;
  }
}
