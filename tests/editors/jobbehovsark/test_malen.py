"""The sheet that someone gets to fill: as text, and as a workbook."""
