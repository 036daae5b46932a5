package id.rukun.hukum;

/** An exact fraction such as 2/3; law is never compared in floating point. */
public record Pecahan(int pembilang, int penyebut) {

    public Pecahan {
        if (pembilang < 0 || penyebut <= 0) {
            throw new IllegalArgumentException("Pecahan tidak sah: " + pembilang + "/" + penyebut);
        }
    }

    /** Reads {@code 2/3}; throws {@link IllegalArgumentException} if the text is no fraction. */
    public static Pecahan dari(String teks) {
        String[] bagian = teks.split("/", -1);
        if (bagian.length != 2) {
            throw new IllegalArgumentException("Pecahan tidak sah: " + teks);
        }
        return new Pecahan(Integer.parseInt(bagian[0].strip()), Integer.parseInt(bagian[1].strip()));
    }

    /** Whether {@code bagian} is at least this fraction of {@code keseluruhan}. */
    public boolean tercapai(long bagian, long keseluruhan) {
        return bagian * penyebut >= keseluruhan * pembilang;
    }

    /** The smallest whole number that reaches this fraction of {@code keseluruhan}. */
    public int minimum(int keseluruhan) {
        return Math.toIntExact(((long) keseluruhan * pembilang + penyebut - 1) / penyebut);
    }

    @Override
    public String toString() {
        return pembilang + "/" + penyebut;
    }
}
