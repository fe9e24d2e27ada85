"""Prints the cells of a table that hold something, as Python's csv module reads them.

A line for each: the number of the row among those that hold something, the number of the cell, and
its text in UTF-8 as hexadecimal digits, so that no text breaks the line.
"""

import csv
import sys

csv.field_size_limit(1 << 30)
row = 0
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    for cells in csv.reader(file, strict=True):
        if not any(cells):
            continue
        for column, cell in enumerate(cells):
            if cell:
                print(row, column, cell.encode("utf-8").hex())
        row += 1
