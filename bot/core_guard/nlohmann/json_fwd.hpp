#error "The domain core is pure: no sockets, no database, no JSON, no keys. Put this at the edge (design.md, The house)."
