"""Dates as historians write them: EDTF levels 0 and 1, read as the days they may mean."""
