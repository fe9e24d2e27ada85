package space.roadmap.table.map;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What forms the dates of a column have.
 *
 * @param forms the forms, in the order in which they are to be tried
 * @param read how many of the values are read so
 * @param remark what is said of it
 * @param sure whether nothing about it was guessed
 */
record DateGuess(List<String> forms, long read, String remark, boolean sure) {
  private static final Pattern FIGURES =
      Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-][0-9]{4}");

  static DateGuess of(Sample sample) {
    String dayFirst = "";
    String monthFirst = "";
    String open = "";
    for (String value : sample.values()) {
      Matcher figures = FIGURES.matcher(value);
      if (figures.matches()) {
        boolean first = Integer.parseInt(figures.group(1)) > 12;
        boolean second = Integer.parseInt(figures.group(2)) > 12;
        dayFirst = first ? value : dayFirst;
        monthFirst = second ? value : monthFirst;
        open = first || second ? open : value;
      }
    }
    List<String> forms = new ArrayList<>();
    String order = "";
    boolean sure = true;
    if (!dayFirst.isEmpty() && !monthFirst.isEmpty()) {
      forms.add(DateForms.DAY_FIRST);
      order = ", the day first in " + dayFirst + " and the month in " + monthFirst;
      sure = false;
    } else if (!dayFirst.isEmpty()) {
      forms.add(DateForms.DAY_FIRST);
      order = ", the day first: " + dayFirst;
    } else if (!monthFirst.isEmpty()) {
      forms.add(DateForms.MONTH_FIRST);
      order = ", the month first: " + monthFirst;
    } else if (!open.isEmpty()) {
      forms.add(DateForms.DAY_FIRST);
      order = ", and nothing tells whether day or month comes first in " + open;
      sure = false;
    }
    forms.add(DateForms.WORDS);
    DateForms reader = DateForms.of(forms);
    long read = sample.count(value -> reader.read(value) instanceof DateForms.Found);
    String remark = read + " of " + sample.values().size() + " values are dates" + order;
    return new DateGuess(forms, read, remark, sure && read == sample.values().size());
  }

  boolean isDates(Sample sample) {
    return read > 0 && read * 10 >= sample.values().size() * 6L;
  }
}
