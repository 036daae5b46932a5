package id.rukun.engine.door;

import java.util.Map;

/**
 * One way to ask or command something over HTTP.
 *
 * @param jalur path; names in braces stand for ids of the case that is tried
 * @param badan body; {@code null} for none
 */
record Pintu(String metode, String jalur, Object badan) {

    static Pintu dari(String baris, Object badan) {
        String[] bagian = baris.split(" ", 2);
        return new Pintu(bagian[0], bagian[1], badan);
    }

    boolean membaca() {
        return metode.equals("GET");
    }

    /** The path with the ids put in. */
    String jalur(Map<String, String> id) {
        String hasil = jalur;
        for (Map.Entry<String, String> satu : id.entrySet()) {
            hasil = hasil.replace("{" + satu.getKey() + "}", satu.getValue());
        }
        return hasil;
    }

    @Override
    public String toString() {
        return metode + " " + jalur + (badan == null ? "" : " " + badan);
    }
}
