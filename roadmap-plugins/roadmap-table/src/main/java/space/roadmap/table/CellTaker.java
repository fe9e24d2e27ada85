package space.roadmap.table;

/** Takes the text of the cells in one column, which is not empty. */
interface CellTaker {
  void take(char[] buffer, int offset, int length);
}
