"""The parts of infra/import_users.py. They need Python 3.9 and its standard library only."""
