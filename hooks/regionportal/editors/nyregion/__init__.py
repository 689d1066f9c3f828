"""A new region, from what is known of all municipalities of the country.

1. ``norge`` reads felles/norge/ and finds the municipalities that someone names;
2. ``utkast`` makes the records of a region of them, and ``eksempler`` one example of each kind;
3. ``mappe`` lays them in a folder, which the reader is asked to find no fault in.
"""
