package id.rukun.wilayah;

/** Ids of two neighbouring units; the smaller id stands first, so that a pair equals itself read backwards. */
public record Pasangan(String a, String b) {

    public Pasangan {
        if (a.equals(b)) {
            throw new IllegalArgumentException("Sebuah unit bukan tetangga dirinya sendiri: " + a);
        }
        if (a.compareTo(b) > 0) {
            String kecil = b;
            b = a;
            a = kecil;
        }
    }

    /** The other one of the two. */
    public String lawan(String unitId) {
        return a.equals(unitId) ? b : a;
    }

    String kunci() {
        return a + "|" + b;
    }
}
