package space.roadmap.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.time.EdtfException;
import space.roadmap.core.time.Period;

/** Reads the values of options, and says what they can be. */
final class Words {
  private Words() {}

  private static <E extends Enum<E>> E parse(String text, E[] constants) {
    List<String> words = new ArrayList<>();
    for (E constant : constants) {
      String word = constant.name().toLowerCase(Locale.ROOT);
      if (word.equals(text)) {
        return constant;
      }
      words.add(word);
    }
    String near = Nearest.to(text, words).map(word -> "; did you mean " + word + "?").orElse("");
    throw new TypeConversionException(
        "'" + text + "' is none of " + String.join(", ", words) + near);
  }

  /** Reads when to colour. */
  static final class ColorWhen implements ITypeConverter<ColorOption.When> {
    @Override
    public ColorOption.When convert(String text) {
      return parse(text, ColorOption.When.values());
    }
  }

  /** Reads for whom something is shown. */
  static final class ShownAs implements ITypeConverter<Shown> {
    @Override
    public Shown convert(String text) {
      return parse(text, Shown.values());
    }
  }

  /** Reads how findings are shown. */
  static final class ShownFindings implements ITypeConverter<FindingsOptions.Shown> {
    @Override
    public FindingsOptions.Shown convert(String text) {
      return parse(text, FindingsOptions.Shown.values());
    }
  }

  /** Reads how dates are shown. */
  static final class ShownDates implements ITypeConverter<DateCommand.Shown> {
    @Override
    public DateCommand.Shown convert(String text) {
      return parse(text, DateCommand.Shown.values());
    }
  }

  /** Reads whose fiscal year is meant. */
  static final class FiscalCountry implements ITypeConverter<DateCommand.Fiscal> {
    @Override
    public DateCommand.Fiscal convert(String text) {
      return parse(text, DateCommand.Fiscal.values());
    }
  }

  /** Reads how much is told of losses. */
  static final class LossDetail implements ITypeConverter<ConvertCommand.LossDetail> {
    @Override
    public ConvertCommand.LossDetail convert(String text) {
      return parse(text, ConvertCommand.LossDetail.values());
    }
  }

  /** Reads a severity. */
  static final class Grave implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String text) {
      return parse(text, Severity.values());
    }
  }

  /** Reads a day. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + text + "' is no day such as 2026-05-31");
      }
    }
  }

  /** Reads a period. */
  static final class During implements ITypeConverter<Period> {
    @Override
    public Period convert(String text) {
      try {
        return Period.parse(text);
      } catch (EdtfException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
