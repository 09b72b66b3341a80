"""Background work of this package."""
