"""The tools of those who write: forms, the spreadsheet, and what a proposal is told."""
