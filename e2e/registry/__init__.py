"""What the registry's tests share: a plain HTTP client and images made on the spot."""
