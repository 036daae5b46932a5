package id.rukun.engine.guard;

import java.util.Map;

/**
 * One submission that must be refused.
 *
 * @param nama what is wrong with it
 * @param jenis the kind of what is wrong, whichever field has it
 * @param nilai the wrong value; {@code null} if none was sent
 * @param isian all fields, one of them wrong
 * @param disebut what the refusal must name: the field's label or, if nobody knows the field, its key
 */
record NilaiSalah(String nama, String jenis, Object nilai, Map<String, Object> isian, String disebut) {

    private static final int PANJANG = 500;

    /** Whether databases may take it differently: signs, lengths and numbers that not each of them can keep. */
    boolean tergantungDatabase() {
        if (nilai instanceof String teks) {
            return teks.length() > PANJANG || teks.matches("(?s)[+-]\\d{4,}-.*")
                    || teks.chars().anyMatch(c -> c < ' ' || Character.isSurrogate((char) c));
        }
        return nilai instanceof Long;
    }
}
