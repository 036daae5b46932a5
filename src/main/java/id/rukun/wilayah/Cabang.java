package id.rukun.wilayah;

/** A unit with the attributes by which it hangs below another one. */
record Cabang(Unit unit, AtributUnit atribut) {}
