"""The parts of `infra/verify.py`, which checks whether a deployment does what a Help Center needs."""
