"""`infra/verify.py`: does a deployment do what a Help Center needs of it?"""
