"""What an answer says of a link. No network: ``dom`` is the verdict, and the other modules are its evidence."""
